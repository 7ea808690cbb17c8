using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>The coordinator withdraws an official version.</summary>
public sealed class WithdrawVersionFunction(VersionForm form, VersionDecisions decisions)
{
    /// <summary>Withdraws it, with a reason.</summary>
    [Function("WithdrawVersion")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/tong-hop/{version}/thu-hoi")] HttpRequest request,
        string version,
        CancellationToken cancellationToken) => form.TakeAsync(
            request,
            version,
            async (visit, number, fields) => fields.Text("ly-do", OfficialFields.LongestReason) is { Length: > 0 } reason
                ? (await decisions.WithdrawAsync(visit.Campaign, number, reason, visit.User, cancellationToken), null)
                : (null, ActionTexts.ReasonMissing),
            _ => ActionResults.Withdrawn,
            cancellationToken,
            (_, fields) => Task.FromResult<ConfirmedDeed?>(fields.Text("ly-do", OfficialFields.LongestReason).Length > 0 ? ConfirmedDeed.WithdrawVersion : null));
}
