using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What an agency sent, as it sent it.</summary>
public sealed class OwnFileFunction(AgencyAuthorization authorization, SubmissionFiles files)
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
            async visit => await files.OpenAsync(visit.Campaign.Id, visit.Agency.Code, submission, attachment, cancellationToken) is var (content, name)
                ? PortalFile.Of(PageKind.Agency, content, name)
                : visit.NotFound(),
            cancellationToken);
}
