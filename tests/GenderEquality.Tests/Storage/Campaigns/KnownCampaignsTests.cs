using Azure;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Consolidation;
using Microsoft.Extensions.Time.Testing;

namespace GenderEquality.Tests.Storage.Campaigns;

public sealed class KnownCampaignsTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void StorageIsAskedAgainAfterSomeSecondsAndNotBefore()
    {
        var known = new KnownCampaigns(clock);
        Assert.Null(known.Fresh(Campaign.Id));
        known.Keep(Campaign.Id, new KnownCampaign(new ETag("1"), Campaign, Fault: null));

        clock.Advance(KnownCampaigns.Unasked - TimeSpan.FromMilliseconds(1));
        Assert.Same(Campaign, known.Fresh(Campaign.Id)?.Campaign);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(known.Fresh(Campaign.Id));
        Assert.Same(Campaign, known.Find(Campaign.Id)?.Campaign);
    }

    [Fact]
    public void HoweverManyThereAreFewAreKept()
    {
        var known = new KnownCampaigns(clock);
        var ids = Enumerable.Range(0, 40).Select(number => CampaignId.Parse($"dot-{number}")).ToList();
        foreach (var id in ids)
        {
            known.Keep(id, new KnownCampaign(new ETag("1"), Campaign, Fault: null));
            known.Keep(ids[0], new KnownCampaign(new ETag("1"), Campaign, Fault: null));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        var kept = ids.Where(id => known.Find(id) is not null).ToList();
        Assert.Equal(12, kept.Count);
        Assert.Contains(ids[0], kept);
        Assert.Contains(ids[^1], kept);
    }
}
