using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Word.Template;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's own Word template.</summary>
public sealed class TemplateFunction(AgencyDoor door)
{
    /// <summary>Downloads it.</summary>
    [Function("Template")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "nop/{token}/mau")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        door.EnterAsync(request, token, visit => Task.FromResult(Write(visit)), cancellationToken);

    private static IResult Write(AgencyVisit visit)
    {
        // Written out first: a fault then gives an error instead of half a file.
        var file = TemporaryFile.Create();
        ReportTemplateWriter.Write(visit.Campaign, visit.Agency, file);
        file.Position = 0;
        return PortalFile.Of(visit.Request, PageKind.Agency, file, PortalTexts.TemplateName(visit.Campaign, visit.Agency));
    }
}
