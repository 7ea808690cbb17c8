using System.Globalization;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Excel.Agencies;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Agencies by Excel: the list is read and kept, shown beside those of the draft, and taken when somebody says so.</summary>
public sealed class AgencyImport(AuthoringLoader loader, DraftStore drafts, DraftDecisions decisions)
{
    /// <summary>Name of the field with the file.</summary>
    public const string FileField = "danh-sach";

    /// <summary>Name of the field with the id of the list that was read.</summary>
    public const string ListField = "ban";

    /// <summary>Name of the boxes with codes of agencies that stay.</summary>
    public const string KeptField = "giu";

    /// <summary>Begins the names of the fields that say which agency a row is under its former name.</summary>
    public const string RenamedField = "doi-";

    private const long MostBytes = 25L << 20;

    /// <summary>The page, with the list that the address names; null when there is no such draft.</summary>
    public async Task<AgencyImportModel?> ModelAsync(CoordinatorVisit visit, string id, CancellationToken cancellation) =>
        await loader.DraftAsync(id, cancellation) is { } stored ? await ModelAsync(visit, stored, visit.Request.Query[ListField], cancellation) : null;

    /// <summary>Keeps a list that was sent, or says why it is not taken.</summary>
    public async Task<PortalResult> UploadAsync(CoordinatorVisit visit, string id, CancellationToken cancellation)
    {
        if (await loader.DraftAsync(id, cancellation) is not { } stored)
        {
            return visit.NotFound();
        }

        var file = (await PostedForm.ReadAsync(visit.Request, cancellation)).File(FileField);
        if (file is null || file.Content.Length > MostBytes)
        {
            return await RefuseAsync(visit, stored, file is null ? AgencyImportTexts.NoFile : AgencyImportTexts.TooLarge, cancellation);
        }

        var list = AgencySheetReader.Read(file.Content, file.Name);
        return list.Agencies.Count == 0
            ? await RefuseAsync(visit, stored, list.Problems.Count > 0 ? list.Problems[0] : AgencyImportTexts.Empty, cancellation)
            : visit.SeeOther($"{AuthoringAddress.Agencies(stored.Draft.Id)}?{ListField}={await drafts.KeepListAsync(stored.Draft.Id, list, cancellation)}");
    }

    /// <summary>Takes a list that was shown into the draft.</summary>
    public async Task<PortalResult> TakeAsync(CoordinatorVisit visit, string id, CancellationToken cancellation)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        if (await loader.DraftAsync(id, cancellation) is not { } stored || await drafts.FindListAsync(stored.Draft.Id, form.Text(ListField, 30), cancellation) is not { } list)
        {
            return visit.NotFound();
        }

        if (!string.Equals(form.Text(DraftEditing.TagField, 100), stored.Tag, StringComparison.Ordinal))
        {
            return await ConflictAsync(visit, stored, form.Text(ListField, 30), cancellation);
        }

        var kept = form.Texts(KeptField, 100).ToHashSet(StringComparer.Ordinal);
        var edit = new DraftEdit(DraftTexts.AgenciesFrom(list.FileName), visit.User, document => AgencyChanges.Of(document, list, Renamed(form)).Apply(document, kept)) { Page = JsonPlace.Root.At("agencies") };
        return await decisions.SaveAsync(stored, edit, cancellation) is null
            ? await ConflictAsync(visit, await loader.DraftAsync(id, cancellation) ?? stored, form.Text(ListField, 30), cancellation)
            : await visit.DoneAsync(AuthoringAddress.Draft(stored.Draft.Id), ActionResults.AgenciesTaken, list.Agencies.Count);
    }

    private static Dictionary<int, string> Renamed(PostedForm form) => form.Names.Where(name => name.StartsWith(RenamedField, StringComparison.Ordinal))
        .Select(name => (Row: int.TryParse(name[RenamedField.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0, Code: form.Text(name, 100))).Where(pair => pair.Row > 0 && pair.Code.Length > 0)
        .DistinctBy(pair => pair.Code, StringComparer.Ordinal).ToDictionary(pair => pair.Row, pair => pair.Code);

    private async Task<AgencyImportModel> ModelAsync(CoordinatorVisit visit, StoredDraft stored, string? listId, CancellationToken cancellation)
    {
        var list = listId is { Length: > 0 } ? await drafts.FindListAsync(stored.Draft.Id, listId, cancellation) : null;
        return new AgencyImportModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Draft = stored.Draft,
            Tag = stored.Tag,
            ListId = list is null ? null : listId,
            List = list,
            Changes = list is null ? null : AgencyChanges.Of(stored.Draft.Document, list, new Dictionary<int, string>()),
        };
    }

    private async Task<PortalResult> RefuseAsync(CoordinatorVisit visit, StoredDraft stored, string problem, CancellationToken cancellation) => visit.Page<AgencyImportPage>(
        await ModelAsync(visit, stored, null, cancellation) with { Message = PageMessage.Invalid(AuthoringTexts.NotTaken, new FieldError(FileField, problem)) }, StatusCodes.Status400BadRequest);

    private async Task<PortalResult> ConflictAsync(CoordinatorVisit visit, StoredDraft stored, string listId, CancellationToken cancellation) => visit.Page<AgencyImportPage>(
        await ModelAsync(visit, stored, listId, cancellation) with { Message = PageMessage.Error(AuthoringTexts.ConflictTitle, AuthoringTexts.SavedBy(visit.Campaign, stored.Draft), AgencyImportTexts.LookAgain) },
        StatusCodes.Status409Conflict);
}
