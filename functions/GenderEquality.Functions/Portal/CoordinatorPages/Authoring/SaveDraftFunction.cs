using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator saves a part of a draft. All fields of the form are taken with every deed, so that nothing typed is lost.</summary>
public sealed class SaveDraftFunction(CoordinatorAuthorization authorization, DraftEditing editing)
{
    /// <summary>Takes the form in. Its field <c>viec</c> says what to do besides, in lists that are named by their places:
    /// <list type="bullet">
    /// <item><c>luu</c>: nothing more, and only where the page has no fault; <c>luu-ca-loi</c>: with its faults.</item>
    /// <item><c>them:agencies</c>: one more item.</item>
    /// <item><c>len:agencies.2</c>, <c>xuong:agencies.2</c>, <c>xoa:agencies.2</c>: move the item up or down, or remove it.</item>
    /// </list></summary>
    [Function("SaveDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot/{id}/sua/{page}")] HttpRequest request, string id, string page, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await editing.SaveAsync(visit, id, page, await PostedForm.ReadAsync(request, cancellationToken), cancellationToken), cancellationToken);
}
