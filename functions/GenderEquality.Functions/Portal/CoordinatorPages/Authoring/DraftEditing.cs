using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Does what the form of a part of a draft asks for.</summary>
public sealed class DraftEditing(AuthoringLoader loader, DraftDecisions drafts)
{
    /// <summary>Name of the field with the tag of the state that was seen.</summary>
    public const string TagField = "the";

    /// <summary>Name of the field with what the item was called that was seen: its place alone does not tell it from another that has moved there.</summary>
    public const string SeenField = "muc";

    /// <summary>Name of the field with the deed.</summary>
    public const string DeedField = "viec";

    private const int LongestText = 1_000_000;

    /// <summary>Saves the form, or shows the page again with what was typed.</summary>
    public async Task<PortalResult> SaveAsync(CoordinatorVisit visit, string id, string page, PostedForm form, CancellationToken cancellation)
    {
        if (await loader.DraftAsync(id, cancellation) is not { } stored || DraftPages.OfKey(page) is not { } place)
        {
            return visit.NotFound();
        }

        if (form.IsEmpty || form.Text(TagField, 100).Length == 0)
        {
            return Again(visit, stored, place, PageMessage.Error(ActionTexts.NotSaved, AuthoringTexts.Broken), StatusCodes.Status400BadRequest);
        }

        if (!EditModel.Exists(stored.Draft.Document, place) || !string.Equals(form.Text(SeenField, LongestText), SeenOf(stored.Draft, place), StringComparison.Ordinal))
        {
            return await GoneAsync(visit, stored, place, cancellation);
        }

        var typed = form.Names.ToDictionary(name => name, name => form.Texts(name, LongestText), StringComparer.Ordinal);
        var deed = DraftDeed.Parse(form.Text(DeedField, 200));
        var wanted = stored with { Draft = stored.Draft.With(document => Put(document, place, typed), visit.User, stored.Draft.At) };
        if (!string.Equals(stored.Tag, form.Text(TagField, 100), StringComparison.Ordinal))
        {
            return Again(visit, wanted, place, PageMessage.Error(AuthoringTexts.ConflictTitle, AuthoringTexts.Conflict(visit.Campaign, stored.Draft)), StatusCodes.Status409Conflict, stored.Draft);
        }

        var faults = AuthoringLoader.Edit(visit, wanted, place).OwnFaults;
        if (deed.IsSave && faults.Count > 0)
        {
            return Refused(visit, stored, wanted, place, faults);
        }

        if (deed.Removes && DraftRemoval.Of(wanted.Draft.Document, deed.Place) is { IsReferredTo: true } removal)
        {
            return visit.Page<EditDraftPage>(
                AuthoringLoader.Edit(visit, wanted, place) with { Message = PageMessage.Error(ActionTexts.NotSaved, RemovalTexts.ReferredTo), Stored = stored.Draft, Removing = deed.Place, Removal = removal }, StatusCodes.Status400BadRequest);
        }

        JsonPlace? added = null;
        var edit = new DraftEdit(DraftTexts.Edited(AuthoringTexts.PageTitle(place, AuthoringLoader.Edit(visit, wanted, place).Name)), visit.User, document =>
        {
            Put(document, place, typed);
            added = deed.Do(document);
        }) { Page = place };
        if (await drafts.SaveAsync(stored, edit, cancellation) is not { } saved)
        {
            var newest = await loader.DraftAsync(id, cancellation) ?? stored;
            return Again(visit, newest with { Draft = wanted.Draft }, place, PageMessage.Error(AuthoringTexts.ConflictTitle, AuthoringTexts.Conflict(visit.Campaign, newest.Draft)), StatusCodes.Status409Conflict, newest.Draft);
        }

        var next = added is not null && DraftPages.PageOf(added) == added ? added : place;
        return await visit.DoneAsync(AuthoringAddress.Page(saved.Draft.Id, next), faults.Count == 0 ? ActionResults.Saved : ActionResults.SavedWithFaults, faults.Count);
    }

    /// <summary>What the item of a page is called; empty for a part.</summary>
    public static string SeenOf(CampaignDraft draft, JsonPlace place) => place.Steps.Count > 1 ? DraftPages.NameOf(place.Find(draft.Document)).ReplaceLineEndings(" ").Trim() : string.Empty;

    private static void Put(JsonObject document, JsonPlace place, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        DraftFields.Put(document, place, typed);
        DraftDefaults.Fill(document, place);
    }

    private static PortalResult Refused(CoordinatorVisit visit, StoredDraft stored, StoredDraft wanted, JsonPlace place, IReadOnlyList<DraftFault> faults)
    {
        var message = PageMessage.Invalid(AuthoringTexts.SaveRefused, [.. faults.Select(fault => new FieldError(DraftPages.FieldOf(fault.Place).ToKey(), fault.Text) { Named = AuthoringTexts.FieldProblem(place, fault.Place, fault.Text, wanted.Draft.Document) })]) with { Details = [AuthoringTexts.SaveAnywayHint] };
        return visit.Page<EditDraftPage>(AuthoringLoader.Edit(visit, wanted, place) with { Message = message, Refused = true, Stored = stored.Draft }, StatusCodes.Status400BadRequest);
    }

    private static PortalResult Again(CoordinatorVisit visit, StoredDraft shown, JsonPlace place, PageMessage message, int status, CampaignDraft? stored = null) =>
        visit.Page<EditDraftPage>(AuthoringLoader.Edit(visit, shown, place) with { Message = message, Stored = stored }, status);

    private async Task<PortalResult> GoneAsync(CoordinatorVisit visit, StoredDraft stored, JsonPlace place, CancellationToken cancellation)
    {
        var list = DraftPages.PartOf(place).Place;
        var model = await loader.EditAsync(visit, stored.Draft.Id.ToString(), DraftPages.KeyOf(list), cancellation);
        return model is null ? visit.NotFound() : visit.Page<EditDraftPage>(model with { Message = PageMessage.Error(ActionTexts.NotSaved, AuthoringTexts.Gone) }, StatusCodes.Status409Conflict);
    }
}
