using System.Collections.Concurrent;
using Azure;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>A campaign's file read before.</summary>
/// <param name="ETag">Of the file as it was then, good or not.</param>
/// <param name="Campaign">What counts.</param>
/// <param name="Fault">Why that is an older copy; null when it is the file itself.</param>
public sealed record KnownCampaign(ETag ETag, Campaign Campaign, InvalidCampaignException? Fault);

/// <summary>The campaigns that were read, as they were read: all of a country's provinces at once, yet no more than memory has room for, however many and however large those in storage are.</summary>
public sealed class KnownCampaigns(TimeProvider clock)
{
    /// <summary>For so long a campaign is taken as unchanged since storage was asked last.</summary>
    public static readonly TimeSpan Unasked = TimeSpan.FromSeconds(3);

    // So many are kept in any case. Timers go through all that are there: were there one more than are kept, each would be read anew each time.
    private const int Few = 12;

    // What all may weigh beyond that. A campaign of no agencies takes about as much memory as 200 agencies do.
    private const int Room = 30_000;
    private const int Base = 200;

    private readonly ConcurrentDictionary<CampaignId, Entry> known = new();

    /// <summary>The file, however long ago it was read; null when it is not known.</summary>
    public KnownCampaign? Find(CampaignId id) => known.GetValueOrDefault(id)?.Known;

    /// <summary>The campaign, if storage was asked just now and nobody has closed or opened one here since; null otherwise.</summary>
    /// <param name="id">Which.</param>
    /// <param name="words">How many words on that were given here.</param>
    public Campaign? Fresh(CampaignId id, int words) =>
        known.GetValueOrDefault(id) is { Answer: { } answer } entry && entry.Words == words && clock.GetElapsedTime(entry.Asked) < Unasked ? answer : null;

    /// <summary>The file was written here: storage is asked for it the next time, however short the time since.</summary>
    public void AskAgain(CampaignId id)
    {
        if (known.TryGetValue(id, out var entry))
        {
            known.TryUpdate(id, entry with { Words = -1 }, entry);
        }
    }

    /// <summary>Keeps a file that was read, in the place of the one asked for longest ago where there are many.</summary>
    public Campaign Keep(CampaignId id, KnownCampaign campaign)
    {
        known.AddOrUpdate(id, _ => new Entry(campaign, null, clock.GetTimestamp(), 0), (_, entry) => entry with { Known = campaign });
        while (known.Count > Few && known.Values.Sum(other => Base + other.Known.Campaign.Agencies.Count) > Room)
        {
            known.TryRemove(known.Where(other => other.Key != id).MinBy(other => other.Value.Asked).Key, out _);
        }

        return campaign.Campaign;
    }

    /// <summary>What storage answered: the campaign of its file, with the coordinator's word. The same file and the same word give the same object, for what is
    /// worked out of a campaign is remembered by it.</summary>
    /// <param name="file">The campaign as its file says, which was kept.</param>
    /// <param name="decision">The word; null without.</param>
    /// <param name="words">How many words were given here before storage was asked.</param>
    public Campaign Answer(Campaign file, CampaignDecision? decision, int words)
    {
        Campaign Of(Entry? before) => before is { Answer: { } answer } && ReferenceEquals(before.File, file) && answer.Decision == decision 
            ? answer
            : decision is null ? file : file with { Decision = decision };
        while (known.TryGetValue(file.Id, out var entry))
        {
            var answered = entry with { Answer = Of(entry), File = file, Asked = clock.GetTimestamp(), Words = words };
            if (known.TryUpdate(file.Id, answered, entry))
            {
                return answered.Answer;
            }
        }

        return Of(null);
    }

    private sealed record Entry(KnownCampaign Known, Campaign? Answer, long Asked, int Words)
    {
        public Campaign? File { get; init; }
    }
}
