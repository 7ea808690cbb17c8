using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator opens a draft, or applies a change to a campaign that is open.</summary>
public sealed class ApplyDraftFunction(CoordinatorAuthorization authorization, DraftOpenings openings)
{
    /// <summary>Does it, or says why not.</summary>
    [Function("ApplyDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/{id}/mo")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => openings.ApplyAsync(visit, id, cancellationToken), cancellationToken);
}
