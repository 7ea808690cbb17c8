using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator takes a list of agencies that was shown.</summary>
public sealed class TakeAgenciesFunction(CoordinatorAuthorization authorization, AgencyImport import)
{
    /// <summary>Takes it into the draft.</summary>
    [Function("TakeAgencies")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/{id}/co-quan/lay")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => import.TakeAsync(visit, id, cancellationToken), cancellationToken);
}
