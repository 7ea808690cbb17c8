using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator asks for a consolidated report.</summary>
public sealed class AssembleFunction(CoordinatorAuthorization authorization, SubmissionDecisions decisions)
{
    /// <summary>Orders it.</summary>
    [Function("Assemble")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/tong-hop")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var form = await CoordinatorForm.ReadAsync(visit.Request, cancellationToken);
        var final = string.Equals(form.Text("loai", 20), "chinh-thuc", StringComparison.Ordinal);
        await decisions.ConsolidateAsync(visit.Campaign, final, visit.User, cancellationToken);
        return visit.SeeOther(CoordinatorAddress.With(CoordinatorAddress.Reports, ActionResults.Assembling));
    }
}
