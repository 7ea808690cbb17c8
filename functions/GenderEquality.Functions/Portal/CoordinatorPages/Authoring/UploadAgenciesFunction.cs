using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator sends a list of agencies.</summary>
public sealed class UploadAgenciesFunction(CoordinatorAuthorization authorization, AgencyImport import)
{
    /// <summary>Keeps it and shows what it would change, or says why it is not taken.</summary>
    [Function("UploadAgencies")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/{id}/co-quan")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => import.UploadAsync(visit, id, cancellationToken), cancellationToken);
}
