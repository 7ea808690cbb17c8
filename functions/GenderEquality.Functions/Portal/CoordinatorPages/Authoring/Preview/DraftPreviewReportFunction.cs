using GenderEquality.Functions.Consolidation.Preview;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>The consolidated report that would be signed, with made-up data.</summary>
public sealed class DraftPreviewReportFunction(PreviewVisit entrance)
{
    /// <summary>Sends it.</summary>
    [Function("DraftPreviewReport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/xem-truoc-ban-thao/{draft}/tong-hop/{audience}")] HttpRequest request, string draft, string audience, CancellationToken cancellationToken) =>
        entrance.EnterAsync(
            request,
            draft,
            (visit, _, check) => check.Campaign is { } campaign && campaign.Audiences.FirstOrDefault(one => string.Equals(one.Key, audience, StringComparison.Ordinal)) is { } found
                ? PreviewFile.Of(file => MadeUpConsolidation.Write(campaign, found, file), PreviewTexts.ReportFile(campaign, found))
                : visit.NotFound(),
            cancellationToken);
}
