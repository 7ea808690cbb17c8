using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator asks for a draft of the consolidated report.</summary>
public sealed class AssembleFunction(CoordinatorAuthorization authorization, VersionOrders orders)
{
    /// <summary>Orders it, unless there is nothing newer than what is there.</summary>
    [Function("Assemble")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/tong-hop")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var newest = await orders.OrderDraftAsync(visit.Campaign, visit.User, cancellationToken);
        return newest is { } number
            ? await visit.DoneAsync(CoordinatorAddress.Reports, ActionResults.NothingNew, number)
            : await visit.DoneAsync(CoordinatorAddress.Reports, ActionResults.Assembling);
    }
}
