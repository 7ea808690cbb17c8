using GenderEquality.Functions.Storage.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The consolidated report that was issued.</summary>
public sealed class IssuedReportFunction(AgencyAuthorization authorization, ReportStore reports, ReportBlobs blobs)
{
    /// <summary>Downloads the signed scan, where the coordinator lets agencies see it.</summary>
    [Function("IssuedReport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/bao-cao-phat-hanh")] HttpRequest request,
        string token,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => OpenAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> OpenAsync(AgencyVisit visit, CancellationToken cancellationToken) =>
        VersionStates.Shared(await reports.ListAsync(visit.Campaign.Id, cancellationToken)) is { } version
        && await blobs.OpenTaggedAsync(visit.Campaign.Id, version.Number, version.Issue!.File, cancellationToken) is { } content
            ? PortalFile.Of(PageKind.Agency, content, PortalTexts.IssuedFileName(visit.Campaign.Year))
            : visit.NotFound();
}
