using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>Figures whose sources differ.</summary>
public sealed class SettlingFunction(CoordinatorAuthorization authorization, SettlingLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("Settling")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/doi-chieu")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => loader.PageAsync(visit, cancellationToken), cancellationToken);
}
