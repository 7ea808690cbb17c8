using System.Collections.Concurrent;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What stands around every page of the coordinator: what the last form left to be said, and the numbers in the menu.</summary>
public sealed class CoordinatorFrame(
    FlashStore flashes, QuestionStore questions, SettlementDesk settlements, PersonalDataEntries personal, AgencyList agencies, ReportStore reports, CampaignStore campaigns, CampaignArchive archive,
    CampaignRightsStore rights, TimeProvider clock)
{
    // Counting reads what every agency sent: it costs ten pages, and is done again only where a report came, a version was made, or a form of these pages made this forget
    // the numbers; what another instance of the app was told by a form is seen after the longer time.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<CampaignId, Counted> counted = [];
    private (DateTimeOffset At, IReadOnlyList<CampaignChoice> Choices)? choices;

    /// <summary>Keeps something for the next page of the same person.</summary>
    /// <returns>Its id, for the address.</returns>
    public Task<string> KeepAsync(string user, Flash flash) => flashes.KeepAsync(user, flash);

    /// <summary>What is there for this page, which is then gone.</summary>
    public Task<Flash?> TakeAsync(string user, string? id, CancellationToken cancellation) => flashes.TakeAsync(user, id, cancellation);

    /// <summary>The numbers: those of questions at most half a minute old, the others too where reports or versions have come.</summary>
    public async Task<MenuCounts> CountAsync(Campaign campaign, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var known = counted.GetValueOrDefault(campaign.Id);
        if (known is not null && now - known.Asked < Fresh)
        {
            return known.Counts;
        }

        var open = questions.CountOpenAsync(campaign.Id, cancellation);
        var number = reports.NewestNumberAsync(campaign.Id, cancellation);
        var stamp = (await agencies.ChangedAsync(campaign.Id, cancellation), await number);
        var next = known is not null && known.Stamp == stamp && now - known.At < Longest
            ? known with { Asked = now, Counts = known.Counts with { Questions = await open } }
            : new Counted(now, now, stamp, await CountAsync(campaign, await open, cancellation));
        counted[campaign.Id] = next;
        return next.Counts;
    }

    /// <summary>The campaigns that somebody may look at, the one of the settings first, without those in the archive; at most half a minute old.</summary>
    public async Task<IReadOnlyList<CampaignChoice>> ChoicesAsync(string user, CancellationToken cancellation)
    {
        var allowed = new List<CampaignChoice>();
        foreach (var choice in await ChoicesAsync(cancellation))
        {
            allowed.AddRange((await rights.FindAsync(choice.Id, cancellation)).Allow(user, CampaignRight.View) ? [choice] : []);
        }

        return allowed;
    }

    private async Task<IReadOnlyList<CampaignChoice>> ChoicesAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (choices is { } known && now - known.At < Fresh)
        {
            return known.Choices;
        }

        // One with faults is left out: the list of campaigns tells of it, and nobody can work on it.
        var found = CampaignChoice.Of(await campaigns.ReadAllAsync(await archive.ListAsync(cancellation), cancellation));
        choices = (now, found);
        return found;
    }

    /// <summary>Campaigns were opened, changed or put away here.</summary>
    public void ForgetChoices() => choices = null;

    /// <summary>A form was sent: the numbers may be others now.</summary>
    public void Forget(CampaignId campaign) => counted.TryRemove(campaign, out _);

    private async Task<MenuCounts> CountAsync(Campaign campaign, int open, CancellationToken cancellation)
    {
        var rows = settlements.LoadAsync(campaign.Id, cancellation);
        var lines = personal.CountUndecidedAsync(campaign, cancellation);
        return new MenuCounts(open, (await rows).Open.Count(), await lines);
    }

    /// <param name="At">When all was counted.</param>
    /// <param name="Asked">When it was last asked whether that still holds.</param>
    /// <param name="Stamp">When an agency's row was last written, and the newest version, as they were then.</param>
    /// <param name="Counts">The numbers.</param>
    private sealed record Counted(DateTimeOffset At, DateTimeOffset Asked, (DateTimeOffset? Rows, int? Version) Stamp, MenuCounts Counts);
}
