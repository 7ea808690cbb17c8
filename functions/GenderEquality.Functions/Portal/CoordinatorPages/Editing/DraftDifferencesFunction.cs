using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>What an uploaded draft would change.</summary>
public sealed class DraftDifferencesFunction(CoordinatorAuthorization authorization, DraftUploads drafts)
{
    /// <summary>Shows it, section by section.</summary>
    [Function("DraftDifferences")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/bien-tap/word/{id}")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => await drafts.CompareAsync(visit, id, cancellationToken) is { } model ? visit.Page<DraftDifferencesPage>(model) : visit.NotFound(),
            cancellationToken);
}
