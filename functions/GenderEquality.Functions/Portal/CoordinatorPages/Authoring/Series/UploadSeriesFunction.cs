using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>The coordinator sends a file with figures of earlier years.</summary>
public sealed class UploadSeriesFunction(CoordinatorAuthorization authorization, SeriesImport import)
{
    /// <summary>Reads it.</summary>
    [Function("UploadSeries")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/qua-cac-nam/nhap")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => import.UploadAsync(visit, cancellationToken), cancellationToken);
}
