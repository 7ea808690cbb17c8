using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Tests.Submissions.Links;

public class LinkTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    private AgencyLinks Links => flow.Get<AgencyLinks>();

    [Fact]
    public async Task IssuedLinkOpensItsAgency()
    {
        var token = await IssueAsync();

        var link = await Links.VerifyAsync(token.Reveal());

        Assert.Equal((flow.Campaign.Id, flow.Health.Code), (link!.Campaign, link.Agency));
    }

    [Fact]
    public async Task EarlierLinkStaysValidWhenANewOneIsIssued()
    {
        var first = await IssueAsync();
        await IssueAsync();

        Assert.NotNull(await Links.VerifyAsync(first.Reveal()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB")]
    [InlineData("../../../../../../../../../../../../../../aaa")]
    public async Task UnknownOrMalformedTokenOpensNothing(string? token) => Assert.Null(await Links.VerifyAsync(token));

    [Fact]
    public async Task RevokingMakesAllLinksOfThatAgencyUselessAndOnlyThose()
    {
        var other = flow.Campaign.Agencies[0];
        var first = await IssueAsync();
        var second = await IssueAsync();
        var theirs = await Links.IssueAsync(flow.Campaign.Id, other.Code, "test");

        await flow.Get<AgencyDecisions>().RenewLinkAsync(flow.Campaign, flow.Health, "cán bộ");

        Assert.Null(await Links.VerifyAsync(first.Reveal()));
        Assert.Null(await Links.VerifyAsync(second.Reveal()));
        Assert.NotNull(await Links.VerifyAsync(theirs.Reveal()));
        Assert.NotNull(await Links.VerifyAsync((await IssueAsync()).Reveal()));
    }

    [Fact]
    public async Task OneLinkThatStandsAsRevokedIsOfNoUse()
    {
        var first = LinkToken.New();
        var second = await IssueAsync();

        await flow.Get<LinkStore>().AddAsync(new Link(first.Hash(), flow.Campaign.Id, flow.Health.Code, 0, Flow.Start, "test") { Revoked = true });

        Assert.Null(await Links.VerifyAsync(first.Reveal()));
        Assert.NotNull(await Links.VerifyAsync(second.Reveal()));
    }

    [Fact]
    public void TokenIsUniqueReadsBackAndPrintsNothing()
    {
        var token = LinkToken.New();

        Assert.Equal(token.Hash(), LinkToken.TryParse(token.Reveal())!.Hash());
        Assert.NotEqual(token.Reveal(), LinkToken.New().Reveal());
        Assert.Equal("(link token)", $"{token}");
    }

    private Task<LinkToken> IssueAsync() => Links.IssueAsync(flow.Campaign.Id, flow.Health.Code, "test");
}
