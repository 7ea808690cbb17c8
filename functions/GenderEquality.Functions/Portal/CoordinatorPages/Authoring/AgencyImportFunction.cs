using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Agencies by Excel, before they are taken.</summary>
public sealed class AgencyImportFunction(CoordinatorAuthorization authorization, AgencyImport import)
{
    /// <summary>Shows the page; with <c>ban</c> what the list of that id would change.</summary>
    [Function("AgencyImport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}/co-quan")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await import.ModelAsync(visit, id, cancellationToken) is { } model ? visit.Page<AgencyImportPage>(model) : visit.NotFound(), cancellationToken);
}
