using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The consolidated reports.</summary>
public sealed class ReportsFunction(CoordinatorAuthorization authorization, ReportsPageLoader loader)
{
    /// <summary>Shows all versions.</summary>
    [Function("Reports")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/tong-hop")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<ReportsPage>(await loader.LoadAsync(visit, cancellationToken)), cancellationToken);
}
