using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What an agency sent, as it sent it.</summary>
public sealed class SubmissionFileFunction(CoordinatorAuthorization authorization, SubmissionFiles files, DownloadLog downloads)
{
    /// <summary>Downloads the report of a submission, or a file that came with it.</summary>
    [Function("SubmissionFile")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/co-quan/{agency}/lan-nop/{submission}/{attachment?}")] HttpRequest request,
        string agency,
        string submission,
        string? attachment,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            agency,
            (visit, found) => SendAsync(visit, found, submission, attachment, cancellationToken),
            cancellationToken);

    private async Task<PortalResult> SendAsync(CoordinatorVisit visit, Agency agency, string submission, string? attachment, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(visit.Campaign.Id, agency.Code, submission, attachment, cancellationToken) is not var (content, name))
        {
            return visit.NotFound();
        }

        await downloads.NoteAsync(visit.Request, visit.Campaign.Id, visit.User, AuditTexts.Downloaded(name), agency.Code, cancellationToken);
        return PortalFile.Of(PageKind.Coordinator, content, name);
    }
}
