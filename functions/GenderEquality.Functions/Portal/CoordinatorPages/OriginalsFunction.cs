using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Everything that was uploaded, in one ZIP file.</summary>
public sealed class OriginalsFunction(CoordinatorAuthorization authorization, SubmissionStore submissions, OriginalsArchive archive, DownloadLog downloads)
{
    /// <summary>Downloads it. The file is made while it is sent: it is nowhere as a whole.</summary>
    [Function("Originals")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/ban-goc.zip")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => SendAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> SendAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        await downloads.NoteAsync(visit.Request, visit.Campaign.Id, visit.User, AuditTexts.OriginalsDownloaded, agency: null, cancellationToken);
        var all = await submissions.ListAsync(visit.Campaign.Id, cancellationToken);
        return PortalFile.Of(
            PageKind.Coordinator,
            (output, stop) => archive.WriteAsync(visit.Campaign, all, output, stop),
            CoordinatorTexts.OriginalsName(visit.Campaign));
    }
}
