using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>The coordinator takes figures of earlier years that were shown.</summary>
public sealed class TakeSeriesFunction(CoordinatorAuthorization authorization, SeriesImport import)
{
    /// <summary>Takes them.</summary>
    [Function("TakeSeries")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/qua-cac-nam/nhap/lay")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => import.TakeAsync(visit, cancellationToken), cancellationToken);
}
