using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What an agency sent, as it sent it.</summary>
public sealed class SubmissionFileFunction(CoordinatorAuthorization authorization, SubmissionFiles files)
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
            async (visit, found) => await files.OpenAsync(visit.Campaign.Id, found.Code, submission, attachment, cancellationToken) is var (content, name)
                ? PortalFile.Of(PageKind.Coordinator, content, name)
                : visit.NotFound(),
            cancellationToken);
}
