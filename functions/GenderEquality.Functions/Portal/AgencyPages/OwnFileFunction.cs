using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What an agency sent, as it sent it.</summary>
public sealed class OwnFileFunction(AgencyAuthorization authorization, SubmissionFiles files, DownloadLog downloads)
{
    /// <summary>Downloads the report of a submission, or a file that came with it.</summary>
    [Function("OwnFile")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/lan-nop/{submission}/{attachment?}")] HttpRequest request,
        string token,
        string submission,
        string? attachment,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            visit => SendAsync(visit, submission, attachment, cancellationToken),
            cancellationToken);

    private async Task<PortalResult> SendAsync(AgencyVisit visit, string submission, string? attachment, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(visit.Campaign.Id, visit.Agency.Code, submission, attachment, cancellationToken) is not var (content, name))
        {
            return visit.NotFound();
        }

        await downloads.NoteAsync(visit.Request, visit.Campaign.Id, AuditTexts.AgencyItself, AuditTexts.Downloaded(name), visit.Agency.Code, cancellationToken);
        return PortalFile.Of(PageKind.Agency, content, name);
    }
}
