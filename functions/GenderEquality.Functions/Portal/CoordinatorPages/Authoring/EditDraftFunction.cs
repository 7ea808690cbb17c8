using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>A part of a draft, to be edited.</summary>
public sealed class EditDraftFunction(CoordinatorAuthorization authorization, AuthoringLoader loader)
{
    /// <summary>Shows it. Of a long list the address may ask for a part: <c>tim</c> (words), <c>trang</c> (page).</summary>
    [Function("EditDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot/{id}/sua/{page}")] HttpRequest request, string id, string page, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await loader.EditAsync(visit, id, page, cancellationToken) is { } model ? visit.Page<EditDraftPage>(model) : visit.NotFound(), cancellationToken);
}
