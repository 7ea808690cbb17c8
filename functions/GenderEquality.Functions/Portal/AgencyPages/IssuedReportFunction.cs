using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The consolidated report that was issued.</summary>
public sealed class IssuedReportFunction(AgencyAuthorization authorization, ReportStore reports, ReportBlobs blobs, DownloadLog downloads)
{
    /// <summary>Downloads the signed scan, where the coordinator lets agencies see it.</summary>
    [Function("IssuedReport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/bao-cao-phat-hanh")] HttpRequest request,
        string token,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => OpenAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> OpenAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        if (VersionStates.Shared(await reports.ListFinalAsync(visit.Campaign.Id, cancellationToken)) is not { } version
            || await blobs.OpenTaggedAsync(visit.Campaign.Id, version.Number, version.Issue!.File, cancellationToken) is not { } content)
        {
            return visit.NotFound();
        }

        var name = PortalTexts.IssuedFileName(visit.Campaign.Year);
        await downloads.NoteAsync(visit.Request, visit.Campaign.Id, AuditTexts.AgencyItself, AuditTexts.Downloaded(name), visit.Agency.Code, cancellationToken);
        return PortalFile.Of(PageKind.Agency, content, name);
    }
}
