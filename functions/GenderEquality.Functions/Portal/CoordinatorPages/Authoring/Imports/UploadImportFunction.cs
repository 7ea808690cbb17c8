using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>The officer uploads a plan or an outline for a draft.</summary>
public sealed class UploadImportFunction(ImportVisit entrance, UploadReader reader, ImportLoader loader, ImportDesk desk)
{
    /// <summary>Keeps it and shows what it proposes, or says why it is refused. Kinds are <c>ke-hoach</c> and <c>de-cuong</c>.</summary>
    [Function("UploadImport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/nhap-tu-word/{draft}/{kind}")] HttpRequest request, string draft, string kind, CancellationToken cancellationToken) =>
        entrance.EnterAsync(
            request,
            draft,
            async (visit, stored) => kind switch
            {
                "ke-hoach" => await ActAsync(visit, stored, ImportedFileKind.Plan, cancellationToken),
                "de-cuong" => await ActAsync(visit, stored, ImportedFileKind.Outline, cancellationToken),
                _ => visit.NotFound(),
            },
            cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, StoredDraft stored, ImportedFileKind kind, CancellationToken cancellationToken)
    {
        await using var form = await reader.ReadAsync(visit.Request, cancellationToken);
        var draft = stored.Draft.Id;
        var (id, problem) = form.Refusal is { } refusal
            ? (null, PageMessage.Error(ImportPageTexts.Refused, ImportPageTexts.Refusal(refusal.StatusCode, kind)))
            : await desk.KeepAsync(draft, kind, (form.Report.Name, form.Report.Content), visit.User, cancellationToken) is (var kept, var why) && why is null ? (kept, (PageMessage?)null) : (null, PageMessage.Error(ImportPageTexts.Refused, why!));
        return id is not null
            ? visit.SeeOther(ImportAddress.File(draft, id))
            : visit.Page<ImportsPage>(await loader.ListAsync(visit, stored, cancellationToken) with { Message = problem }, form.Refusal?.StatusCode ?? StatusCodes.Status400BadRequest);
    }
}
