using GenderEquality.Functions.Word.Template;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>The template that an agency would download.</summary>
public sealed class DraftPreviewTemplateFunction(PreviewVisit entrance)
{
    /// <summary>Sends it.</summary>
    [Function("DraftPreviewTemplate")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/xem-truoc-ban-thao/{draft}/mau/{agency}")] HttpRequest request, string draft, string agency, CancellationToken cancellationToken) =>
        entrance.EnterAsync(
            request,
            draft,
            agency,
            (_, campaign, found) => PreviewFile.Of(file => ReportTemplateWriter.Write(campaign, found, file), PreviewPageTexts.TemplateFile(campaign, found)),
            cancellationToken);
}
