using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>All agencies with their status.</summary>
public sealed class OverviewFunction(CoordinatorAuthorization authorization, CoordinatorPageLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("Overview")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        return visit.Page<OverviewPage>(await loader.OverviewAsync(visit, OverviewQuery.Of(visit.Request.Query), cancellationToken));
    }
}
