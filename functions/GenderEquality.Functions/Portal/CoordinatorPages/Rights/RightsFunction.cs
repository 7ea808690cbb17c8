using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Rights;

/// <summary>Who may do what in the campaign.</summary>
public sealed class RightsFunction(CoordinatorAuthorization authorization)
{
    /// <summary>Shows it.</summary>
    [Function("Rights")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/quyen")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => Task.FromResult(visit.Page<RightsPage>(RightsModel.Of(visit))), cancellationToken);
}
