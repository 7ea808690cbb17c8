using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>The page on which Word files for a draft are uploaded.</summary>
public sealed class ImportsFunction(ImportVisit entrance, ImportLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("Imports")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/nhap-tu-word/{draft}")] HttpRequest request, string draft, CancellationToken cancellationToken) =>
        entrance.EnterAsync(request, draft, async (visit, stored) => visit.Page<ImportsPage>(await loader.ListAsync(visit, stored, cancellationToken)), cancellationToken);
}
