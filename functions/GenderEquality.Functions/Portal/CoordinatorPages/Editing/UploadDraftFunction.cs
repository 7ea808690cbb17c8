using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>The officer uploads a draft that was edited in Word.</summary>
public sealed class UploadDraftFunction(CoordinatorAuthorization authorization, UploadReader reader, EditingLoader loader, DraftUploads drafts)
{
    /// <summary>Keeps it and shows what it would change, or says why it is refused.</summary>
    [Function("UploadDraft")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/bien-tap/word")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        await using var form = await reader.ReadAsync(visit.Request, cancellationToken);
        var (id, problem) = form.Refusal is { } refusal ? (null, PageMessage.Error(EditingTexts.WordRefused, EditingTexts.Refusal(refusal.StatusCode))) : await drafts.KeepAsync(visit, form.Report, cancellationToken);
        return id is not null
            ? visit.SeeOther(EditingAddress.Upload(id))
            : visit.Page<EditingListPage>(await loader.ListAsync(visit, cancellationToken) with { Message = problem }, form.Refusal?.StatusCode ?? StatusCodes.Status400BadRequest);
    }
}
