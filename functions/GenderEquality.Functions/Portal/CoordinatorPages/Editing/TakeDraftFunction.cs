using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>The officer takes sections of an uploaded draft over.</summary>
public sealed class TakeDraftFunction(CoordinatorAuthorization authorization, DraftUploads drafts)
{
    /// <summary>Takes the sections named in <c>muc</c> (once each); <c>the-SECTION</c> is the tag of the text that was shown beside it.</summary>
    [Function("TakeDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/bien-tap/word/{id}")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, id, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, string id, CancellationToken cancellationToken)
    {
        if (await drafts.CompareAsync(visit, id, cancellationToken) is not { } model)
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var chosen = form.Texts("muc", 50).ToHashSet(StringComparer.Ordinal);
        var failed = await drafts.TakeAsync(visit, model, key => (chosen.Contains(key.ToString()), form.Text($"the-{key}", 200) is { Length: > 0 } tag ? tag : null), cancellationToken);
        if (failed.Count == 0)
        {
            return await visit.DoneAsync(EditingAddress.List, ActionResults.Saved);
        }

        var now = (await drafts.CompareAsync(visit, id, cancellationToken))!;
        var message = PageMessage.Error(EditingTexts.ConflictTitle, EditingTexts.NotTaken + string.Join("; ", failed.Select(EditingTexts.SectionTitle)));
        return visit.Page<DraftDifferencesPage>(now with { Message = message }, StatusCodes.Status409Conflict);
    }
}
