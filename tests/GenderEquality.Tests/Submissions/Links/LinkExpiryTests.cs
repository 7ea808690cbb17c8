using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Submissions.Links;

public sealed class LinkExpiryTests(AzuriteFixture azurite)
{
    private static readonly Campaign Campaign = SmallCampaign.Create() with { DueBefore = new DateOnly(2024, 12, 10), ClosesOn = new DateOnly(2025, 1, 20) };

    [Theory]
    [InlineData("2025-01-20", null, "2025-02-19T00:00:00+07:00")]
    [InlineData("2024-12-20", null, "2025-01-19T00:00:00+07:00")]
    [InlineData("2025-01-20", "2025-03-01", "2025-03-31T00:00:00+07:00")]
    [InlineData("2025-01-20", "2025-01-10", "2025-02-19T00:00:00+07:00")]
    public void LinksLiveThirtyDaysAfterTheAgencyCouldSendSomethingLast(string closes, string? reopenedBefore, string expires) => Assert.Equal(
        DateTimeOffset.Parse(expires, null),
        LinkExpiry.Of(Campaign with { ClosesOn = DateOnly.Parse(closes, null) }, new AgencyRow(Campaign.Agencies[0].Code) { ReopenedBefore = reopenedBefore is null ? null : DateOnly.Parse(reopenedBefore, null) }));

    [Fact]
    public void ACampaignClosedEarlyOrOpenedAgainByWordChangesIt()
    {
        var row = new AgencyRow(Campaign.Agencies[0].Code);
        var early = new DateTimeOffset(2024, 12, 15, 9, 0, 0, TimeSpan.FromHours(7));
        var late = new DateTimeOffset(2025, 2, 1, 9, 0, 0, TimeSpan.FromHours(7));

        Assert.Equal(early.AddDays(30), LinkExpiry.Of(Campaign with { Decision = new(true, "cán bộ", early) }, row));
        Assert.Equal(LinkExpiry.Of(Campaign, row), LinkExpiry.Of(Campaign with { Decision = new(false, "cán bộ", early) }, row));
        Assert.Equal(DateTimeOffset.MaxValue, LinkExpiry.Of(Campaign with { Decision = new(false, "cán bộ", late) }, row));
        Assert.Equal(late.AddDays(30), LinkExpiry.Of(Campaign with { Decision = new(true, "cán bộ", late) }, row));
    }

    [Fact]
    public async Task ExpiredLinkOpensNothing()
    {
        var flow = new Flow(azurite.NewAccount());
        var token = (await flow.Get<AgencyLinks>().IssueAsync(flow.Campaign.Id, flow.Health.Code, "test")).Reveal();
        var expires = LinkExpiry.Of(flow.Campaign, new AgencyRow(flow.Health.Code));

        flow.Clock.SetUtcNow(expires.AddSeconds(-1));
        Assert.NotNull(await flow.Get<AgencyLinks>().VerifyAsync(token));

        flow.Clock.SetUtcNow(expires);
        Assert.Null(await flow.Get<AgencyLinks>().VerifyAsync(token));
    }

    /// <summary>The report was issued two months after the coordinator had closed: the link in that mail was dead when it arrived.</summary>
    [Fact]
    public async Task LinkThatIsMadeAfterTheCloseLivesThirtyDaysFromThen()
    {
        var flow = new Flow(azurite.NewAccount());
        flow.Clock.SetUtcNow(LinkExpiry.Of(flow.Campaign, new AgencyRow(flow.Health.Code)).AddDays(30));
        var token = (await flow.Get<AgencyLinks>().IssueAsync(flow.Campaign.Id, flow.Health.Code, "issued-1")).Reveal();

        flow.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await flow.Get<AgencyLinks>().VerifyAsync(token));

        flow.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await flow.Get<AgencyLinks>().VerifyAsync(token));
    }
}
