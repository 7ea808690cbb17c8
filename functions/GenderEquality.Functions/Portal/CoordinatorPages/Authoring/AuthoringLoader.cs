using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Gathers what the pages show on which campaigns are made.</summary>
public sealed class AuthoringLoader(CampaignStore campaigns, CampaignArchive archive, DraftStore drafts, UpperCampaigns upper, CampaignRightsStore rights, IOptions<CampaignOptions> options, TimeProvider clock)
{
    private const int ShownHistory = 50;
    private const int LongestSearch = 100;

    /// <summary>The list of campaigns and drafts.</summary>
    public async Task<CampaignListModel> ListAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var archived = await archive.ListAsync(cancellation);
        var ids = new List<CampaignId>();
        foreach (var id in await campaigns.ListAsync(cancellation))
        {
            ids.AddRange(await MayLookAsync(visit, id, cancellation) ? [id] : []);
        }

        var lines = new CampaignLine[ids.Count];
        await SeveralAtOnce.ForEachAsync(ids.Index(), async (one, stop) => lines[one.Index] = await LineAsync(one.Item, archived, stop), cancellation);
        var begun = new List<CampaignDraft>();
        foreach (var draft in await drafts.ListAsync(cancellation))
        {
            begun.AddRange(await MayLookAsync(visit, draft.Id, cancellation) ? [draft] : []);
        }

        return new CampaignListModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Lines = lines,
            Search = visit.Request.Query["tim"].ToString().Trim() is { Length: <= LongestSearch } search ? search : string.Empty,
            Page = PageOf(visit),
            Above = await upper.FindReceivedAsync(visit.Request.Query["cap-tren"], cancellation),
            Drafts = [.. begun.Select(draft => new DraftLine(draft, DraftCheck.Of(draft).Faults.Count))],
        };
    }

    /// <summary>A draft; null when there is none.</summary>
    public async Task<StoredDraft?> DraftAsync(string id, CancellationToken cancellation) =>
        CampaignId.TryParse(id, null, out var known) ? await drafts.FindAsync(known, cancellation) : null;

    /// <summary>A draft's page.</summary>
    public async Task<DraftModel?> OverviewAsync(CoordinatorVisit visit, string id, CancellationToken cancellation) =>
        await DraftAsync(id, cancellation) is not { } stored ? null : new DraftModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Draft = stored.Draft,
            Tag = stored.Tag,
            Check = DraftCheck.Of(stored.Draft),
            Today = Today(visit),
        };

    /// <summary>The day that it is where the campaign is.</summary>
    public DateOnly Today(CoordinatorVisit visit) => DateOnly.FromDateTime(visit.Campaign.Local(clock.GetUtcNow()).DateTime);

    /// <summary>Earlier states of a draft; null when there is no draft.</summary>
    public async Task<DraftHistoryModel?> HistoryAsync(CoordinatorVisit visit, string id, CancellationToken cancellation) =>
        await DraftAsync(id, cancellation) is not { } stored ? null : new DraftHistoryModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Draft = stored.Draft,
            Tag = stored.Tag,
            Earlier = await drafts.HistoryAsync(stored.Draft.Id, ShownHistory, cancellation),
        };

    /// <summary>A page on which a part of a draft is edited; null when there is no such draft, part or item.</summary>
    public async Task<EditModel?> EditAsync(CoordinatorVisit visit, string id, string page, CancellationToken cancellation) =>
        await DraftAsync(id, cancellation) is { } stored && DraftPages.OfKey(page) is { } place && EditModel.Exists(stored.Draft.Document, place)
            ? Edit(visit, stored, place)
            : null;

    /// <summary>The same of a draft as it is, or as somebody would have it.</summary>
    public static EditModel Edit(CoordinatorVisit visit, StoredDraft stored, JsonPlace place) => new()
    {
        Campaign = visit.Campaign,
        User = visit.User,
        Draft = stored.Draft,
        Tag = stored.Tag,
        Place = place,
        Node = CampaignSchema.At(place)!,
        Faults = DraftCheck.Of(stored.Draft).Faults,
        Search = visit.Request.Query["tim"].ToString().Trim(),
        Page = PageOf(visit),
    };

    /// <summary>The list again, after a form that was not taken.</summary>
    public async Task<PortalResult> InvalidAsync(CoordinatorVisit visit, string title, FieldError problem, Func<CampaignListModel, CampaignListModel> typed, CancellationToken cancellation) =>
        visit.Page<CampaignListPage>(typed(await ListAsync(visit, cancellation)) with { Message = PageMessage.Invalid(title, problem) }, StatusCodes.Status400BadRequest);

    private async Task<CampaignLine> LineAsync(CampaignId id, IReadOnlySet<CampaignId> archived, CancellationToken cancellation)
    {
        var campaign = await ReadAsync(id, campaigns.FindAsync, cancellation);
        return new CampaignLine(id, campaign, campaign?.IsClosed(clock.GetUtcNow()) == true, archived.Contains(id), id == options.Value.Current)
        {
            Faulty = campaign is null || campaigns.FaultOf(id) is not null,
        };
    }

    private static int PageOf(CoordinatorVisit visit) =>
        int.TryParse(visit.Request.Query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;

    private async Task<bool> MayLookAsync(CoordinatorVisit visit, CampaignId id, CancellationToken cancellation) =>
        (await rights.FindAsync(id, cancellation)).Allow(visit.User, CampaignRight.View);

    private static async Task<Campaign?> ReadAsync(CampaignId id, Func<CampaignId, CancellationToken, Task<Campaign?>> find, CancellationToken cancellation)
    {
        try
        {
            return await find(id, cancellation);
        }
        catch (InvalidCampaignException)
        {
            return null;
        }
    }
}
