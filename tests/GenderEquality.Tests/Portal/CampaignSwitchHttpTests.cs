using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Portal;

/// <summary>How a coordinator goes from one campaign to another, where a country's provinces have campaigns of one subject.</summary>
public sealed class CampaignSwitchHttpTests(AzuriteFixture azurite)
{
    private const string Subject = "Công tác năm 2024 của các tỉnh";
    private const string User = "can-bo@example.vn";

    [Fact]
    public async Task CampaignsOfOneSubject_AreToldApartByPlace_AndThoseOfOnePlaceById()
    {
        await using var app = await StartAsync();
        await KeepAsync(app, "tinh-a", "An Hòa");
        await KeepAsync(app, "tinh-b", "Bình Phú");
        await KeepAsync(app, "tinh-b-hai", "Bình Phú");

        var page = await app.PageAsync("/dieu-phoi/thu?dot=tinh-a");

        Assert.Equal(
            [app.Campaign.Title, $"{Subject} – An Hòa", $"{Subject} – Bình Phú (tinh-b-hai)", $"{Subject} – Bình Phú (tinh-b)"],
            page.QuerySelectorAll(".campaign-switch a").Select(link => link.TextContent));
        Assert.Equal($"{Subject} – An Hòa", page.QuerySelector(".campaign-switch summary strong")!.TextContent);
    }

    [Fact]
    public async Task ManyCampaigns_AreSearchedAndNotListed()
    {
        await using var app = await StartAsync();
        await Task.WhenAll(Enumerable.Range(1, 60).Select(number => KeepAsync(app, $"tinh-{number}", $"Địa phương {number}")));

        var page = await app.PageAsync(CoordinatorAddress.Overview);
        Assert.Equal(CoordinatorTexts.AllCampaigns(61), Assert.Single(page.QuerySelectorAll(".campaign-switch a")).TextContent);
        var form = (IHtmlFormElement)page.QuerySelector(".campaign-switch form")!;
        Assert.Equal((AuthoringAddress.List, "tim"), (form.GetAttribute("action"), form.QuerySelector("input[type=search]")!.GetAttribute("name")));

        Assert.Equal(["tinh-7"], await FoundAsync(app, "?tim=dia phuong 7"));
        Assert.Equal(["tinh-7"], await FoundAsync(app, "?tim=tinh-7"));
        Assert.Equal(50, (await FoundAsync(app, string.Empty)).Count);
        Assert.Equal(11, (await FoundAsync(app, "?trang=2")).Count);
        Assert.Equal(11, (await FoundAsync(app, "?trang=99")).Count);
        var nothing = await app.PageAsync($"{AuthoringAddress.List}?tim=không có ở đâu");
        Assert.Contains(AuthoringTexts.NoneFound, nothing.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("không có ở đâu", nothing.QuerySelector("#tim")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Search_FindsNothingThatOneMayNotSee()
    {
        await using var app = await StartAsync();
        await KeepAsync(app, "tinh-a", "An Hòa");
        await app.Get<CampaignRightsStore>().ChangeAsync(CampaignId.Parse("tinh-a"), _ => new CampaignRights([new NamedRight(EmailAddress.Parse("khac@example.vn"), CampaignRight.Administer)]));

        var page = await app.PageAsync($"{AuthoringAddress.List}?tim=an hoa");

        Assert.DoesNotContain("tinh-a", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("An Hòa", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(PortalApp app, string query) =>
        [.. (await app.PageAsync(AuthoringAddress.List + query)).QuerySelectorAll("input[name=ma]").Select(input => input.GetAttribute("value")!)];

    private Task<PortalApp> StartAsync() => PortalApp.StartAsync(azurite, services: null, $"--LocalHost:User={User}");

    private static async Task KeepAsync(PortalApp app, string id, string place)
    {
        var file = Drafts.ShippedFile();
        (file["id"], file["title"], file["placeName"]) = (id, Subject, place);
        Assert.True(await app.Get<CampaignStore>().TrySaveAsync(CampaignId.Parse(id), BinaryData.FromBytes(DraftFile.Write(file)), tag: null));
    }
}
