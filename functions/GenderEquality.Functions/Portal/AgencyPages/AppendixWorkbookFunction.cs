using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's own appendix tables as a workbook.</summary>
public sealed class AppendixWorkbookFunction(AgencyAuthorization authorization, DownloadLog downloads)
{
    /// <summary>Downloads it.</summary>
    [Function("AppendixWorkbook")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/phu-luc")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => WriteAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> WriteAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var file = TemporaryFile.Create();
        await AppendixWorkbook.WriteAsync(visit.Campaign, visit.Agency, file, cancellationToken);
        var name = PortalTexts.WorkbookName(visit.Campaign, visit.Agency);
        await downloads.NoteAsync(visit.Request, visit.Campaign.Id, AuditTexts.AgencyItself, AuditTexts.Downloaded(name), visit.Agency.Code, cancellationToken);
        return PortalFile.Of(PageKind.Agency, await TaggedFile.OfAsync(file, cancellationToken), name);
    }
}
