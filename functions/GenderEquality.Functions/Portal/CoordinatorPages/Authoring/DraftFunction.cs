using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>A draft: its parts, and what is wrong with it.</summary>
public sealed class DraftFunction(CoordinatorAuthorization authorization, AuthoringLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("Draft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await loader.OverviewAsync(visit, id, cancellationToken) is { } model ? visit.Page<DraftPage>(model) : visit.NotFound(), cancellationToken);
}
