using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>One agency, as the coordinator sees it.</summary>
public sealed class AgencyDetailFunction(CoordinatorAuthorization authorization, CoordinatorPageLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("AgencyDetail")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/co-quan/{agency}")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            agency,
            async (visit, found) => visit.Page<AgencyDetailPage>(await loader.DetailAsync(visit, found, cancellationToken)),
            cancellationToken);
}
