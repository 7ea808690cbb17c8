using GenderEquality.Functions.Consolidation.Series;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>Figures of earlier years by Excel or CSV: a file is read and kept, shown beside what is there, and taken when somebody says so.</summary>
public sealed class SeriesImport(SeriesStore store, SeriesLoader loader, SeriesDecisions decisions)
{
    /// <summary>Field with the file.</summary>
    public const string FileField = "so-lieu";

    /// <summary>Field with the id of what was read.</summary>
    public const string ListField = "ban";

    /// <summary>Field with the tag of the state that was seen.</summary>
    public const string TagField = "the";

    private const long MostBytes = 10L << 20;

    /// <summary>The page, with what the address names.</summary>
    public Task<SeriesImportModel> ModelAsync(CoordinatorVisit visit, CancellationToken cancellation) => ModelAsync(visit, visit.Request.Query[ListField], cancellation);

    /// <summary>Reads a file that was sent, or says why it is not taken.</summary>
    public async Task<PortalResult> UploadAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var file = (await PostedForm.ReadAsync(visit.Request, cancellation)).File(FileField);
        if (file is null || file.Content.Length > MostBytes)
        {
            return await RefuseAsync(visit, file is null ? SeriesPageTexts.NoFile : SeriesPageTexts.TooLarge, cancellation);
        }

        var list = SeriesSheetReader.Read(file.Content, file.Name);
        return list.Problem is { } problem
            ? await RefuseAsync(visit, problem, cancellation)
            : visit.SeeOther($"{SeriesAddress.Import}?{ListField}={await store.KeepListAsync(visit.Campaign.Id, list, cancellation)}");
    }

    /// <summary>Takes what was shown.</summary>
    public async Task<PortalResult> TakeAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        if (await store.FindListAsync(visit.Campaign.Id, form.Text(ListField, 30), cancellation) is not { } list)
        {
            return visit.NotFound();
        }

        return await decisions.TakeAsync(visit.Campaign, list, form.Text(TagField, 100), visit.User, cancellation) is { } count
            ? await visit.DoneAsync(SeriesAddress.Page, ActionResults.SeriesTaken, count)
            : visit.Page<SeriesImportPage>(
                await ModelAsync(visit, form.Text(ListField, 30), cancellation) with { Message = PageMessage.Error(ActionTexts.NotSaved, SeriesPageTexts.TakenMeanwhile) }, StatusCodes.Status409Conflict);
    }

    /// <summary>The workbook to fill in, with what was taken before.</summary>
    public async Task WriteSheetAsync(CoordinatorVisit visit, Stream output, CancellationToken cancellation)
    {
        var series = await loader.LoadAsync(visit.Campaign, cancellation);
        var taken = (await store.FindAsync(visit.Campaign.Id, cancellation)).Series.Figures;
        int[] years = [.. taken.Select(figure => figure.Year).Concat(Enumerable.Range(visit.Campaign.Year - SeriesPageTexts.TemplateYears, SeriesPageTexts.TemplateYears)).Distinct().Order()];
        await SeriesSheet.WriteAsync(
            output,
            [
                .. series.Select(one => new SeriesSheetRow(
                    one.Row, one.Name, one.Indicator.Unit, taken.Where(figure => SeriesOfYears.IsOf(figure, one)).ToDictionary(figure => figure.Year, figure => SeriesTexts.Value(one, figure.Value)))),
            ],
            years,
            cancellation);
    }

    private async Task<SeriesImportModel> ModelAsync(CoordinatorVisit visit, string? listId, CancellationToken cancellation)
    {
        var stored = await store.FindAsync(visit.Campaign.Id, cancellation);
        var list = await store.FindListAsync(visit.Campaign.Id, listId, cancellation);
        return new SeriesImportModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Stored = stored,
            ListId = list is null ? null : listId,
            FileName = list?.FileName,
            Changes = list is null ? null : await decisions.ChangesAsync(visit.Campaign, list, stored, cancellation),
        };
    }

    private async Task<PortalResult> RefuseAsync(CoordinatorVisit visit, string problem, CancellationToken cancellation) => visit.Page<SeriesImportPage>(
        await ModelAsync(visit, null, cancellation) with { Message = PageMessage.Invalid(AuthoringTexts.NotTaken, new FieldError(FileField, problem)) }, StatusCodes.Status400BadRequest);
}
