using System.Collections.Concurrent;
using Azure;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>A campaign read before.</summary>
/// <param name="ETag">Of the file as it was then, good or not.</param>
/// <param name="Campaign">What counts.</param>
/// <param name="Fault">Why that is an older copy; null when it is the file itself.</param>
public sealed record KnownCampaign(ETag ETag, Campaign Campaign, InvalidCampaignException? Fault);

/// <summary>The campaigns that were read, as they were read: few, however many there are in storage.</summary>
public sealed class KnownCampaigns(TimeProvider clock)
{
    /// <summary>For so long a campaign is taken as unchanged since storage was asked last.</summary>
    public static readonly TimeSpan Unasked = TimeSpan.FromSeconds(3);

    private const int Most = 12;

    private readonly ConcurrentDictionary<CampaignId, (KnownCampaign Campaign, long Asked)> known = new();

    /// <summary>The campaign, however long ago it was read; null when it is not known.</summary>
    public KnownCampaign? Find(CampaignId id) => known.TryGetValue(id, out var found) ? found.Campaign : null;

    /// <summary>The campaign, if storage was asked just now.</summary>
    public KnownCampaign? Fresh(CampaignId id) => known.TryGetValue(id, out var found) && clock.GetElapsedTime(found.Asked) < Unasked ? found.Campaign : null;

    /// <summary>Keeps what storage answered, in the place of the one asked for longest ago where there are many.</summary>
    public Campaign Keep(CampaignId id, KnownCampaign campaign)
    {
        known[id] = (campaign, clock.GetTimestamp());
        while (known.Count > Most)
        {
            known.TryRemove(known.Where(other => other.Key != id).MinBy(other => other.Value.Asked).Key, out _);
        }

        return campaign.Campaign;
    }
}
