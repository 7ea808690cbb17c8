using System.Collections.Concurrent;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What stands around every page of the coordinator: what the last form left to be said, and the numbers in the menu.</summary>
public sealed class CoordinatorFrame(FlashStore flashes, QuestionStore questions, SettlementDesk settlements, PersonalDataEntries personal, CampaignStore campaigns, CampaignArchive archive, TimeProvider clock)
{
    // Counting opens reports that have arrived since the last version. Who works on these pages changes the numbers by forms, and every form of theirs makes this forget them.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<CampaignId, (DateTimeOffset At, MenuCounts Counts)> counted = [];
    private (DateTimeOffset At, IReadOnlyList<CampaignChoice> Choices)? choices;

    /// <summary>Keeps something for the next page of the same person.</summary>
    /// <returns>Its id, for the address.</returns>
    public Task<string> KeepAsync(string user, Flash flash) => flashes.KeepAsync(user, flash);

    /// <summary>What is there for this page, which is then gone.</summary>
    public Task<Flash?> TakeAsync(string user, string? id, CancellationToken cancellation) => flashes.TakeAsync(user, id, cancellation);

    /// <summary>The numbers, at most half a minute old.</summary>
    public async Task<MenuCounts> CountAsync(Campaign campaign, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return counted.TryGetValue(campaign.Id, out var known) && now - known.At < Fresh ? known.Counts : await CountNowAsync(campaign, cancellation);
    }

    /// <summary>The numbers as they are now.</summary>
    public async Task<MenuCounts> CountNowAsync(Campaign campaign, CancellationToken cancellation)
    {
        var open = questions.CountOpenAsync(campaign.Id, cancellation);
        var rows = settlements.LoadAsync(campaign.Id, cancellation);
        var lines = personal.CountUndecidedAsync(campaign, cancellation);
        var counts = new MenuCounts(await open, (await rows).Open.Count(), await lines);
        counted[campaign.Id] = (clock.GetUtcNow(), counts);
        return counts;
    }

    /// <summary>The campaigns that can be worked on, the one of the settings first, without those in the archive; at most half a minute old.</summary>
    public async Task<IReadOnlyList<CampaignChoice>> ChoicesAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (choices is { } known && now - known.At < Fresh)
        {
            return known.Choices;
        }

        var archived = await archive.ListAsync(cancellation);
        var found = new List<CampaignChoice>();
        foreach (var id in (await campaigns.ListAsync(cancellation)).Where(id => !archived.Contains(id)))
        {
            try
            {
                found.AddRange(await campaigns.FindAsync(id, cancellation) is { } campaign ? [new CampaignChoice(id, campaign.Title)] : []);
            }
            catch (InvalidCampaignException)
            {
                // The list of campaigns tells of it; nobody can work on it.
            }
        }

        choices = (now, found);
        return found;
    }

    /// <summary>Campaigns were opened, changed or put away here.</summary>
    public void ForgetChoices() => choices = null;

    /// <summary>A form was sent: the numbers may be others now.</summary>
    public void Forget(CampaignId campaign) => counted.TryRemove(campaign, out _);
}
