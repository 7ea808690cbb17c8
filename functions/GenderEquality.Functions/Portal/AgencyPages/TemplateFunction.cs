using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Template;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's own Word template.</summary>
public sealed class TemplateFunction(AgencyAuthorization authorization, DownloadLog downloads)
{
    /// <summary>Downloads it.</summary>
    [Function("Template")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/mau")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => WriteAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> WriteAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        // Written out first: a fault then gives an error instead of half a file.
        var file = TemporaryFile.Create();
        ReportTemplateWriter.Write(visit.Campaign, visit.Agency, file);
        var name = PortalTexts.TemplateName(visit.Campaign, visit.Agency);
        await downloads.NoteAsync(visit.Request, visit.Campaign.Id, AuditTexts.AgencyItself, AuditTexts.Downloaded(name), visit.Agency.Code, cancellationToken);
        return PortalFile.Of(PageKind.Agency, await TaggedFile.OfAsync(file, cancellationToken), name);
    }
}
