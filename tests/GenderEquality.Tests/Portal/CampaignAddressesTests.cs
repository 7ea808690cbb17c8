using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages;

namespace GenderEquality.Tests.Portal;

/// <summary>The campaign in the addresses of the coordinator's pages.</summary>
public sealed class CampaignAddressesTests
{
    private static readonly CampaignId Campaign = CampaignId.Parse("dot-hai");

    [Theory]
    [InlineData("/dieu-phoi", "/dieu-phoi?dot=dot-hai")]
    [InlineData("/dieu-phoi#danh-sach", "/dieu-phoi?dot=dot-hai#danh-sach")]
    [InlineData("/dieu-phoi/gui?viec=moi#x", "/dieu-phoi/gui?viec=moi&dot=dot-hai#x")]
    [InlineData("/dieu-phoi?dot=khac", "/dieu-phoi?dot=khac")]
    [InlineData("/nop/abc", "/nop/abc")]
    [InlineData("https://example.vn/dieu-phoi", "https://example.vn/dieu-phoi")]
    public void AddressGetsTheCampaignOnce(string address, string of) => Assert.Equal(of, CampaignAddresses.Of(address, Campaign));

    [Fact]
    public void FormsThatChangeSomethingCarryIt()
    {
        const string html = """<a href="/dieu-phoi/x"></a><form method="post" class="a" action="/dieu-phoi/y?a=1&amp;b=2"><button formaction="/dieu-phoi/z"></button></form><form method="get" action="/dieu-phoi"></form>""";

        Assert.Equal(
            """<a href="/dieu-phoi/x"></a><form method="post" class="a" action="/dieu-phoi/y?a=1&amp;b=2&amp;dot=dot-hai"><button formaction="/dieu-phoi/z?dot=dot-hai"></button></form><form method="get" action="/dieu-phoi"></form>""",
            CampaignAddresses.InForms(html, Campaign));
    }

    [Fact]
    public void EveryWayOnCarriesItInAnotherCampaign()
    {
        const string html = """<body data-poll="/dieu-phoi/p" data-go="/dieu-phoi/g"><meta content="5;url=/dieu-phoi/r" /><a href="/dieu-phoi/x#a">/dieu-phoi/text</a><a href="#b"></a><form method="get" action="/dieu-phoi"></form>""";

        Assert.Equal(
            """<body data-poll="/dieu-phoi/p?dot=dot-hai" data-go="/dieu-phoi/g?dot=dot-hai"><meta content="5;url=/dieu-phoi/r?dot=dot-hai" /><a href="/dieu-phoi/x?dot=dot-hai#a">/dieu-phoi/text</a><a href="#b"></a><form method="get" action="/dieu-phoi"><input type="hidden" name="dot" value="dot-hai" /></form>""",
            CampaignAddresses.Everywhere(html, Campaign));
    }
}
