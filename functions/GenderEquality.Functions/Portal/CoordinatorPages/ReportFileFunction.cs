using System.Globalization;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A file of a consolidated report.</summary>
public sealed class ReportFileFunction(CoordinatorAuthorization authorization, ReportStore reports, ReportBlobs blobs, DownloadLog downloads)
{
    /// <summary>Downloads it.</summary>
    [Function("ReportFile")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/tong-hop/{version}/{file}")] HttpRequest request,
        string version,
        string file,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => OpenAsync(visit, version, file, cancellationToken), cancellationToken);

    // Only files that the version itself lists, so that nothing else can be asked for.
    private async Task<PortalResult> OpenAsync(CoordinatorVisit visit, string version, string file, CancellationToken cancellationToken)
    {
        if (int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await reports.FindAsync(visit.Campaign.Id, number, cancellationToken) is { } report
            && report.Files.Contains(file, StringComparer.Ordinal)
            && await blobs.OpenTaggedAsync(visit.Campaign.Id, number, file, cancellationToken) is { } content)
        {
            await downloads.NoteAsync(visit.Request, visit.Campaign.Id, visit.User, AuditTexts.ReportDownloaded(number, file), agency: null, cancellationToken);
            return PortalFile.Of(PageKind.Coordinator, content, ReportsTexts.ReportFileName(visit.Campaign, number, file));
        }

        return visit.NotFound();
    }
}
