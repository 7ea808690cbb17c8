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
        Assert.Null(known.Fresh(Campaign.Id, 0));
        known.Keep(Campaign.Id, new KnownCampaign(new ETag("1"), Campaign, Fault: null));
        Assert.Null(known.Fresh(Campaign.Id, 0));
        known.Answer(Campaign, null, 0);

        clock.Advance(KnownCampaigns.Unasked - TimeSpan.FromMilliseconds(1));
        Assert.Same(Campaign, known.Fresh(Campaign.Id, 0));

        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(known.Fresh(Campaign.Id, 0));
        Assert.Same(Campaign, known.Find(Campaign.Id)?.Campaign);
    }

    [Fact]
    public void AWordGivenHereCountsAtOnceAndTheSameWordGivesTheSameObject()
    {
        var known = new KnownCampaigns(clock);
        var closed = new CampaignDecision(true, "cán bộ", DateTimeOffset.UnixEpoch);
        known.Keep(Campaign.Id, new KnownCampaign(new ETag("1"), Campaign, Fault: null));
        known.Answer(Campaign, null, 0);

        Assert.Null(known.Fresh(Campaign.Id, 1));
        var first = known.Answer(Campaign, closed, 1);

        Assert.Equal(closed, first.Decision);
        Assert.Same(first, known.Answer(Campaign, closed with { }, 1));
        Assert.NotSame(first, known.Answer(Campaign, closed with { At = DateTimeOffset.UnixEpoch.AddDays(1) }, 1));
        Assert.Same(Campaign, known.Answer(Campaign, null, 1));
    }

    [Fact]
    public void LargeOnesAreFew()
    {
        var large = Campaign with { Agencies = [.. Enumerable.Repeat(Campaign.Agencies[0], 10_000)] };
        var (known, ids) = Kept(large, 40);

        var kept = ids.Where(id => known.Find(id) is not null).ToList();
        Assert.Equal(12, kept.Count);
        Assert.Contains(ids[0], kept);
        Assert.Contains(ids[^1], kept);
    }

    [Fact]
    public void ACountrysProvincesAreAllKept()
    {
        var province = Campaign with { Agencies = [.. Enumerable.Repeat(Campaign.Agencies[0], 100)] };
        var (known, ids) = Kept(province, 64);

        Assert.All(ids, id => Assert.NotNull(known.Find(id)));
    }

    [Fact]
    public void HoweverManyThereAreMemoryHasAnEnd()
    {
        var (known, ids) = Kept(Campaign, 1000);

        Assert.InRange(ids.Count(id => known.Find(id) is not null), 100, 150);
    }

    // The first is asked for again and again.
    private (KnownCampaigns Known, IReadOnlyList<CampaignId> Ids) Kept(Campaign campaign, int count)
    {
        var known = new KnownCampaigns(clock);
        var ids = Enumerable.Range(0, count).Select(number => CampaignId.Parse($"dot-{number}")).ToList();
        foreach (var id in ids)
        {
            known.Keep(id, new KnownCampaign(new ETag("1"), campaign, Fault: null));
            known.Keep(ids[0], new KnownCampaign(new ETag("1"), campaign, Fault: null));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        return (known, ids);
    }
}
