using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>What coordinators decide about drafts of campaigns. Each decision stands in the audit log of the campaign that the draft becomes.</summary>
public sealed class DraftDecisions(DraftStore drafts, CampaignStore campaigns, LastFigures figures, AuditStore audit, TimeProvider clock)
{
    /// <summary>Makes next year's campaign of one that is there.</summary>
    /// <returns>The draft; null when there is no such campaign.</returns>
    public async Task<StoredDraft?> NextYearAsync(CampaignId last, string by, CancellationToken cancellation = default)
    {
        if (await campaigns.FindAsync(last, cancellation) is not { } campaign || await FileAsync(last, cancellation) is not var (document, _))
        {
            return null;
        }

        var next = NextYear.Of(document, campaign, await figures.OfAsync(campaign, cancellation));
        var stored = await AddAsync(next.Id, next.Document, DraftTexts.MadeOf(campaign.Title), by, next.Open, cancellation);
        return stored;
    }

    /// <summary>Makes a campaign from scratch.</summary>
    public Task<StoredDraft> BlankAsync(string title, int year, string by, CancellationToken cancellation = default) =>
        AddAsync(IdOf(title), BlankCampaign.Of(IdOf(title), title, year), DraftTexts.MadeBlank, by, [], cancellation);

    /// <summary>Takes what was made of the upper level's campaign as a draft.</summary>
    public Task<StoredDraft> HandDownAsync(HandDown made, string title, string by, CancellationToken cancellation = default) =>
        AddAsync(made.Id, made.Document, DraftTexts.HandedDown(title), by, made.Open, cancellation);

    /// <summary>Takes a file as a draft, with whatever faults it has.</summary>
    public Task<StoredDraft> UploadAsync(JsonObject document, string fileName, string by, CancellationToken cancellation = default)
    {
        var named = document["id"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        var id = CampaignId.TryParse(named, null, out var known) ? known : IdOf(Path.GetFileNameWithoutExtension(fileName));
        return AddAsync(id, document, DraftTexts.Uploaded(fileName), by, [], cancellation);
    }

    /// <summary>Begins a change to a campaign that is there; the one that was begun before, where there is one.</summary>
    /// <returns>Null when there is no such campaign.</returns>
    public async Task<StoredDraft?> ChangeAsync(CampaignId id, string by, CancellationToken cancellation = default)
    {
        if (await drafts.FindAsync(id, cancellation) is { } begun)
        {
            return begun;
        }

        return await FileAsync(id, cancellation) is var (document, tag)
            ? await drafts.SaveAsync(new CampaignDraft(id, document, by, clock.GetUtcNow()) { How = DraftTexts.ChangeBegun, Base = tag }, tag: null, cancellation) ?? await drafts.FindAsync(id, cancellation)
            : null;
    }

    /// <summary>Saves what was changed in a draft.</summary>
    /// <returns>What is stored now; null when somebody else saved in between.</returns>
    /// <param name="before">The draft as it was.</param>
    /// <param name="edit">What is changed by whom, and what it is called.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<StoredDraft?> SaveAsync(StoredDraft before, DraftEdit edit, CancellationToken cancellation = default)
    {
        var (how, by) = (edit.How, edit.By);
        var changed = before.Draft.With(edit.Change, by, clock.GetUtcNow(), how);
        var saved = await drafts.SaveAsync(
            changed with { ToLookAt = [.. changed.ToLookAt.Where(note => edit.Page is null || DraftPages.PageOf(note.Place) != edit.Page)] }, before.Tag, cancellation);
        if (saved is not null)
        {
            await audit.AddAsync(before.Draft.Id, by, DraftTexts.Audited(how), agency: null, cancellation);
        }

        return saved;
    }

    /// <summary>Brings back an earlier state.</summary>
    /// <param name="now">The draft as it stands.</param>
    /// <param name="version">Which state.</param>
    /// <param name="clocks">By whose clock the state is named.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False when there is none of that version, or somebody else saved in between.</returns>
    public async Task<bool> RestoreAsync(StoredDraft now, string version, Campaign clocks, string by, CancellationToken cancellation = default)
    {
        if (await drafts.FindEarlierAsync(now.Draft.Id, version, cancellation) is not { } earlier)
        {
            return false;
        }

        var how = DraftTexts.Restored(clocks.Local(earlier.At));
        var restored = new CampaignDraft(now.Draft.Id, earlier.Document, by, clock.GetUtcNow()) { How = how, Base = now.Draft.Base };
        if (await drafts.SaveAsync(restored, now.Tag, cancellation) is null)
        {
            return false;
        }

        await audit.AddAsync(now.Draft.Id, by, DraftTexts.Audited(how), agency: null, cancellation);
        return true;
    }

    /// <summary>Puts a draft away; its history stays.</summary>
    /// <returns>False when somebody else saved or put it away in between.</returns>
    public async Task<bool> PutAwayAsync(CampaignId id, string tag, string by, CancellationToken cancellation = default)
    {
        var gone = await drafts.PutAwayAsync(id, tag, cancellation);
        if (gone)
        {
            await audit.AddAsync(id, by, DraftTexts.PutAway, agency: null, cancellation);
        }

        return gone;
    }

    private async Task<StoredDraft> AddAsync(CampaignId wanted, JsonObject document, string how, string by, IReadOnlyList<DraftFault> toLookAt, CancellationToken cancellation)
    {
        // A campaign or draft that is there already is never written over: the new one gets the next free id.
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? wanted : CampaignId.Parse($"{wanted}-{number}");
            if (await campaigns.ExistsAsync(id, cancellation))
            {
                continue;
            }

            document["id"] = id.ToString();
            if (await drafts.SaveAsync(new CampaignDraft(id, document, by, clock.GetUtcNow()) { How = how, ToLookAt = toLookAt }, tag: null, cancellation) is { } stored)
            {
                await audit.AddAsync(id, by, DraftTexts.Audited(how), agency: null, cancellation);
                return stored;
            }
        }
    }

    private async Task<(JsonObject Document, string Tag)?> FileAsync(CampaignId id, CancellationToken cancellation) =>
        await campaigns.FileAsync(id, cancellation) is { } file && DraftFile.Read(file.Content.ToMemory().Span).Document is { } document ? (document, file.Tag) : null;

    private static CampaignId IdOf(string name) => CampaignId.Parse(Slug.Of(name) is { Length: > 0 } slug ? slug : "dot-bao-cao");
}

/// <summary>A change to a draft.</summary>
/// <param name="How">What it is called, in Vietnamese.</param>
/// <param name="By">Who makes it.</param>
/// <param name="Change">Makes it in a copy of the document.</param>
public sealed record DraftEdit(string How, string By, Action<JsonObject> Change)
{
    /// <summary>The page that was saved, whose remarks are seen to then; null for none.</summary>
    public JsonPlace? Page { get; init; }
}
