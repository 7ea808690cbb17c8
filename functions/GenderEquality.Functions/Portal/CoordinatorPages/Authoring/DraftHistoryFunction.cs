using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Earlier states of a draft.</summary>
public sealed class DraftHistoryFunction(CoordinatorAuthorization authorization, AuthoringLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("DraftHistory")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}/lich-su")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await loader.HistoryAsync(visit, id, cancellationToken) is { } model ? visit.Page<DraftHistoryPage>(model) : visit.NotFound(), cancellationToken);
}
