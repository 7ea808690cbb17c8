using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>The officer takes proposals of a Word file into a draft.</summary>
public sealed class TakeImportFunction(ImportVisit entrance, ImportLoader loader, ImportDesk desk)
{
    private const int LongestText = 100_000;

    /// <summary>Takes the proposals named in <c>lay</c> (once each) with what was typed into <c>PROPOSAL--FIELD</c>; <c>the</c> is the tag of the draft that was shown.</summary>
    [Function("TakeImport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/nhap-tu-word/{draft}/tep/{id}")] HttpRequest request, string draft, string id, CancellationToken cancellationToken) =>
        entrance.EnterAsync(request, draft, (visit, stored) => ActAsync(visit, stored, id, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, StoredDraft stored, string id, CancellationToken cancellationToken)
    {
        if (await loader.FileAsync(visit, stored, id, cancellationToken) is not { } model)
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var typed = model.Reading.Items.SelectMany(item => item.Fields.Select(field => (Item: item.Id, Field: field.Name)))
            .Where(field => form.Names.Contains($"{field.Item}--{field.Field}", StringComparer.Ordinal)).ToDictionary(field => field, field => form.Text($"{field.Item}--{field.Field}", LongestText));
        var choice = new ImportChoice(form.Texts("lay", 200).ToHashSet(StringComparer.Ordinal), typed);
        var shown = model with { Choice = choice };
        if (form.IsEmpty || choice.Chosen.Count == 0)
        {
            return visit.Page<ImportPage>(shown with { Message = PageMessage.Error(ImportPageTexts.NotTaken, ImportPageTexts.NothingChosen) }, StatusCodes.Status400BadRequest);
        }

        if (!string.Equals(form.Text("the", 200), stored.Tag, StringComparison.Ordinal))
        {
            return Lost(visit, shown);
        }

        var outcome = await desk.TakeAsync(stored, model.Reading, choice, visit.User, cancellationToken);
        return outcome switch
        {
            { IsLost: true } => Lost(visit, shown),
            { Problems.Count: > 0 } => visit.Page<ImportPage>(
                shown with { Message = PageMessage.Invalid(ImportPageTexts.NotTaken, [.. outcome.Problems.Select(problem => new FieldError($"{problem.Item}--{problem.Field}", problem.Text))]) }, StatusCodes.Status400BadRequest),
            _ => await visit.DoneAsync(ImportAddress.File(stored.Draft.Id, id), ActionResults.ImportTaken, outcome.Count),
        };
    }

    // What was typed stays; what the draft says now is shown beside it
    private static PortalResult Lost(CoordinatorVisit visit, ImportModel shown) =>
        visit.Page<ImportPage>(shown with { Message = PageMessage.Error(ImportPageTexts.NotTaken, ImportPageTexts.DraftChanged) }, StatusCodes.Status409Conflict);
}
