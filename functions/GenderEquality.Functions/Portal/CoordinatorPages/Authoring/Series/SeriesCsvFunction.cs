using GenderEquality.Functions.Consolidation.Series;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>The indicators of the campaign over the years as a file of values.</summary>
public sealed class SeriesCsvFunction(CoordinatorAuthorization authorization, SeriesLoader loader)
{
    /// <summary>Sends it.</summary>
    [Function("SeriesCsv")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/qua-cac-nam.csv")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit =>
            {
                var file = SeriesCsv.Write(await loader.LoadAsync(visit.Campaign, cancellationToken));
                return PortalFile.Of(PageKind.Coordinator, (output, stop) => output.WriteAsync(file, stop).AsTask(), SeriesPageTexts.CsvFile);
            },
            cancellationToken);
}
