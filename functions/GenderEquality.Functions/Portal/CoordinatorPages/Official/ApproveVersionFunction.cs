using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>A second person approves an official version, or gives it back.</summary>
public sealed class ApproveVersionFunction(VersionForm form, VersionDecisions decisions)
{
    /// <summary>Approves it, or gives it back with a reason.</summary>
    [Function("ApproveVersion")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/tong-hop/{version}/duyet")] HttpRequest request,
        string version,
        CancellationToken cancellationToken) => form.TakeAsync(
            request,
            version,
            (visit, number, fields) => DecideAsync(visit, number, fields, cancellationToken),
            fields => IsReturn(fields) ? ActionResults.VersionReturned : ActionResults.Approved,
            cancellationToken,
            (visit, fields) => Task.FromResult(Asks(visit, fields)));

    private static ConfirmedDeed? Asks(CoordinatorVisit visit, PostedForm fields) => !visit.Has(visit.Campaign.Approval.Approver) ? null
        : !IsReturn(fields) ? ConfirmedDeed.ApproveVersion
        : fields.Text("ly-do", OfficialFields.LongestReason).Length > 0 ? ConfirmedDeed.ReturnVersion : null;

    private async Task<(VersionOutcome? Outcome, string? Problem)> DecideAsync(CoordinatorVisit visit, int number, PostedForm fields, CancellationToken cancellationToken)
    {
        if (!visit.Has(visit.Campaign.Approval.Approver))
        {
            return (null, ReportsTexts.ApproveByRole(visit.Campaign.Approval.Approver!));
        }

        var reason = fields.Text("ly-do", OfficialFields.LongestReason);
        return IsReturn(fields) && reason.Length == 0
            ? (null, ActionTexts.ReasonMissing)
            : (await decisions.ApproveAsync(visit.Campaign, number, IsReturn(fields) ? reason : null, visit.User, cancellationToken), null);
    }

    private static bool IsReturn(PostedForm fields) => string.Equals(fields.Text("viec", 20), "tra-lai", StringComparison.Ordinal);
}
