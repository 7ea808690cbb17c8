using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What opening a draft, or applying a change, would do.</summary>
public sealed class OpenDraftFunction(CoordinatorAuthorization authorization, DraftOpenings openings)
{
    /// <summary>Shows it; nothing is done.</summary>
    [Function("OpenDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}/mo")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await openings.ModelAsync(visit, id, cancellationToken) is { } model ? visit.Page<OpenDraftPage>(model) : visit.NotFound(), cancellationToken);
}
