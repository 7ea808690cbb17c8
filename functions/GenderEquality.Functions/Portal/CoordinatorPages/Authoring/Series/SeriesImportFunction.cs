using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>Figures of earlier years from a file.</summary>
public sealed class SeriesImportFunction(CoordinatorAuthorization authorization, SeriesImport import)
{
    /// <summary>Shows the form, and what a file would change.</summary>
    [Function("SeriesImport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/qua-cac-nam/nhap")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<SeriesImportPage>(await import.ModelAsync(visit, cancellationToken)), cancellationToken);
}
