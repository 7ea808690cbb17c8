using System.Net;
using System.Reflection;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages.Rights;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Tests.Portal;

/// <summary>Who may do what in a campaign, over HTTP.</summary>
public sealed class RightsHttpTests(AzuriteFixture azurite)
{
    private const string User = "can-bo@example.vn";
    private static readonly EmailAddress Boss = EmailAddress.Parse("quan-tri@example.vn");
    private static readonly CampaignId Other = CampaignId.Parse("dot-khac");

    /// <summary>Every route of the coordinator's pages with each of its methods, as written in the code.</summary>
    private static readonly (string Method, string Address)[] Routes = [.. typeof(PortalOptions).Assembly.GetTypes().SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetParameters()).Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
        .Where(trigger => trigger?.Route?.StartsWith("dieu-phoi", StringComparison.Ordinal) == true)
        .SelectMany(trigger => trigger!.Methods!.Select(method => (method.ToUpperInvariant(), Sample(trigger.Route!))))];

    [Fact]
    public async Task EveryRoute_WithoutARight_IsRefusedAndNoted()
    {
        await using var app = await StartAsync();
        await NameAsync(app, Other, (Boss, CampaignRight.Administer));

        Assert.True(Routes.Length > 100);
        foreach (var (method, address) in Routes)
        {
            var answer = await SendAsync(app, method, address);
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{method} {address}: {(int)answer.StatusCode}");
            if (method is not "HEAD")
            {
                Assert.Equal(CoordinatorTexts.NoRightTitle, (await PortalApp.ParseAsync(answer)).QuerySelector("h1")!.TextContent);
            }
        }

        var noted = (await app.Get<AuditStore>().ListAsync(Other, 100)).Where(entry => entry.Kind == AuditKind.Refusal).ToList();
        Assert.Equal(Enum.GetValues<CampaignRight>().Select(RightTexts.Refused).Order(StringComparer.Ordinal), noted.Select(entry => entry.Deed).Order(StringComparer.Ordinal));
        Assert.All(noted, entry => Assert.Equal(User, entry.By));
    }

    [Fact]
    public async Task EveryForm_WithTheRightToLook_IsRefused_AndEveryPageIsNot()
    {
        await using var app = await StartAsync();
        await NameAsync(app, Other, (Boss, CampaignRight.Administer), (EmailAddress.Parse(User), CampaignRight.View));

        foreach (var (method, address) in Routes)
        {
            var answer = await SendAsync(app, method, address);
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden == (method is "POST"), $"{method} {address}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(CampaignRight.Work, "/dieu-phoi/tong-hop/1/duyet", true)]
    [InlineData(CampaignRight.Work, "/DIEU-PHOI/Tong-Hop/1/DUYET", true)]
    [InlineData(CampaignRight.Work, "/dieu-phoi/dot-bao-cao/dong", true)]
    [InlineData(CampaignRight.Work, "/dieu-phoi/quyen", true)]
    [InlineData(CampaignRight.Work, "/dieu-phoi/tong-hop", false)]
    [InlineData(CampaignRight.Approve, "/dieu-phoi/tong-hop", true)]
    [InlineData(CampaignRight.Approve, "/dieu-phoi/tong-hop/1/duyet", false)]
    [InlineData(CampaignRight.Administer, "/dieu-phoi/tong-hop/1/duyet", false)]
    [InlineData(CampaignRight.Administer, "/dieu-phoi/dot-bao-cao/dong", false)]
    public async Task Post_NeedsTheRightForIt(CampaignRight right, string address, bool refused)
    {
        await using var app = await StartAsync();
        await NameAsync(app, Other, (Boss, CampaignRight.Administer), (EmailAddress.Parse(User), right));

        Assert.Equal(refused, (await SendAsync(app, "POST", address)).StatusCode == HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task DraftOfACampaign_NeedsARightInThatCampaign_WhereverOneStands()
    {
        await using var app = await StartAsync();
        await app.PostAsync(AuthoringAddress.List, ("viec", "sua"), ("ma", Other.ToString()));
        await NameAsync(app, Other, (Boss, CampaignRight.Administer));

        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.GetAsync(AuthoringAddress.Draft(Other))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.GetAsync($"/dieu-phoi/xem-truoc-ban-thao/{Other}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync(AuthoringAddress.Open(Other))).StatusCode);
        foreach (var deed in (string[])["sua", "nam-sau", "dien-tap", "luu-tru"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync(AuthoringAddress.List, ("viec", deed), ("ma", Other.ToString()))).StatusCode);
        }
    }

    /// <summary>Whoever opens a campaign of such an id could else shut a form for everybody.</summary>
    [Theory]
    [InlineData("cap-tren", AuthoringAddress.FromAbove)]
    [InlineData("tep", AuthoringAddress.Upload)]
    public async Task CampaignNamedAsAForm_DoesNotDecideWhoMaySendIt(string id, string form)
    {
        await using var app = await StartAsync();
        await NameAsync(app, CampaignId.Parse(id), (Boss, CampaignRight.Administer));

        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync(form)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.GetAsync(AuthoringAddress.Draft(CampaignId.Parse(id)))).StatusCode);
    }

    [Fact]
    public async Task Switch_AndList_ShowOnlyWhatOneMaySee()
    {
        await using var app = await StartAsync();
        Assert.Contains(await Choices(app), address => address.Contains(Other.ToString(), StringComparison.Ordinal));

        await NameAsync(app, Other, (Boss, CampaignRight.Administer));

        Assert.Empty(await Choices(app));
        Assert.DoesNotContain(Other.ToString(), (await app.PageAsync(AuthoringAddress.List)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithoutARightInTheUsualCampaign_LeadsToAnother()
    {
        await using var app = await StartAsync();
        await NameAsync(app, app.Campaign.Id, (Boss, CampaignRight.Administer));

        var answer = await app.Client.GetAsync(CoordinatorAddress.Overview);
        var refused = await PortalApp.ParseAsync(await app.Client.GetAsync(CoordinatorAddress.Reports));

        Assert.Equal($"/dieu-phoi?dot={Other}", answer.Headers.Location?.OriginalString);
        Assert.Equal($"/dieu-phoi?dot={Other}", refused.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.Contains(Boss.ToString(), refused.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FirstPerson_KeepsWhoNamesThemAble()
    {
        await using var app = await StartAsync();

        await app.PostAsync(CoordinatorAddress.Rights, ("viec", "phan"), ("tai-khoan", "xem@example.vn"), ("quyen", "View"));

        var list = await app.Get<CampaignRightsStore>().FindAsync(app.Campaign.Id);
        Assert.Equal([(User, CampaignRight.Administer), ("xem@example.vn", CampaignRight.View)], list.People.Select(person => (person.Account.ToString(), person.Right)));
        Assert.Equal(["Phân quyền “Xem” trong đợt cho xem@example.vn"], (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 10)).Select(entry => entry.Deed));
    }

    [Theory]
    [InlineData("bo", "", "bo-1", "", "Work")]
    [InlineData("phan", "View", "tai-khoan", "CAN-BO@EXAMPLE.VN", "View")]
    public async Task Post_LastAdministrator_IsNotTakenAway_AndTheFormThatWasSentSaysSo(string deed, string right, string field, string typed, string chosen)
    {
        await using var app = await StartAsync();
        await app.PostAsync(CoordinatorAddress.Rights, ("viec", "phan"), ("tai-khoan", "xem@example.vn"), ("quyen", "Work"));

        var answer = await app.PostAsync(CoordinatorAddress.Rights, ("viec", deed), ("tai-khoan", User.ToUpperInvariant()), ("quyen", right));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalApp.ParseAsync(answer);
        var said = Assert.Single(page.QuerySelectorAll(".field-error"));
        Assert.Contains(RightsTexts.NobodyLeft, said.TextContent, StringComparison.Ordinal);
        Assert.Equal(($"{field}-loi", $"#{field}"), (said.Id, page.QuerySelector(".message-error a")!.GetAttribute("href")));
        Assert.Contains($"{field}-loi", page.GetElementById(field)!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal(deed, ((AngleSharp.Html.Dom.IHtmlElement)page.GetElementById(field)!.Closest("form")!).QuerySelector("[name=viec]")!.GetAttribute("value"));
        Assert.Equal((typed, chosen), (page.GetElementById("tai-khoan")!.GetAttribute("value") ?? string.Empty, page.QuerySelector("#quyen option[selected]")!.GetAttribute("value")));
        Assert.Equal(CampaignRight.Administer, (await app.Get<CampaignRightsStore>().FindAsync(app.Campaign.Id)).Of(User));
    }

    [Theory]
    [InlineData("khong-phai-dia-chi", "Approve", "tai-khoan", "Approve")]
    [InlineData("xem@example.vn", "Boss", "quyen", "Work")]
    [InlineData("xem@example.vn", "9", "quyen", "Work")]
    public async Task Post_WhatCannotBeRead_IsSaidAtItsField_AndNothingTypedIsLost(string account, string right, string field, string chosen)
    {
        await using var app = await StartAsync();

        var page = await PortalApp.ParseAsync(await app.PostAsync(CoordinatorAddress.Rights, ("viec", "phan"), ("tai-khoan", account), ("quyen", right)));

        Assert.Equal($"{field}-loi", Assert.Single(page.QuerySelectorAll(".field-error")).Id);
        Assert.Equal((account, chosen), (page.GetElementById("tai-khoan")!.GetAttribute("value"), page.QuerySelector("#quyen option[selected]")!.GetAttribute("value")));
        Assert.False((await app.Get<CampaignRightsStore>().FindAsync(app.Campaign.Id)).AreNamed);
    }

    [Fact]
    public async Task Post_AllTakenAway_IsAsBefore()
    {
        await using var app = await StartAsync();
        await app.PostAsync(CoordinatorAddress.Rights, ("viec", "phan"), ("tai-khoan", "xem@example.vn"), ("quyen", "Work"));

        var page = await app.FollowAsync(await app.PostAsync(CoordinatorAddress.Rights, ("viec", "bo-het")));

        Assert.Contains(RightsTexts.Nobody, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False((await app.Get<CampaignRightsStore>().FindAsync(app.Campaign.Id)).AreNamed);
    }

    [Fact]
    public async Task Page_WithTheRightToLook_HasNoButtonThatWouldBeRefused()
    {
        await using var app = await StartAsync();
        await NameAsync(app, Other, (Boss, CampaignRight.Administer), (EmailAddress.Parse(User), CampaignRight.View));

        var page = await app.PageAsync($"{CoordinatorAddress.Campaign}?dot={Other}");

        Assert.Contains(CoordinatorTexts.RightHere("Xem"), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("form[method=post] button"), button => Assert.True(button.HasAttribute("disabled")));
        Assert.NotEmpty(page.QuerySelectorAll("form[method=post] button"));
    }

    [Fact]
    public async Task Rehearsal_HasTheSameList_AndWhoMadeItCanRemoveIt()
    {
        await using var app = await StartAsync();
        await NameAsync(app, Other, (Boss, CampaignRight.Administer), (EmailAddress.Parse(User), CampaignRight.Work));

        await app.PostAsync($"{AuthoringAddress.List}?dot={Other}", ("viec", "dien-tap"), ("ma", Other.ToString()));

        var rehearsal = Assert.Single(await app.Get<CampaignStore>().ListAsync(), id => id != Other && id != app.Campaign.Id);
        var list = await app.Get<CampaignRightsStore>().FindAsync(rehearsal);
        Assert.Equal((CampaignRight.Administer, CampaignRight.Administer), (list.Of(User), list.Of(Boss.ToString())));
        Assert.Null(list.Of("la@example.vn"));
    }

    private static async Task<IEnumerable<string>> Choices(PortalApp app) =>
        [.. (await app.PageAsync(CoordinatorAddress.Overview)).QuerySelectorAll(".campaign-switch a").Select(link => link.GetAttribute("href")!)];

    private async Task<PortalApp> StartAsync()
    {
        var app = await PortalApp.StartAsync(azurite, services: null, $"--LocalHost:User={User}");
        var file = Drafts.ShippedFile();
        (file["id"], file["title"]) = (Other.ToString(), "Một đợt khác");
        Assert.True(await app.Get<CampaignStore>().TrySaveAsync(Other, BinaryData.FromBytes(GenderEquality.Functions.Campaigns.Authoring.DraftFile.Write(file)), tag: null));
        return app;
    }

    private static Task<bool> NameAsync(PortalApp app, CampaignId campaign, params (EmailAddress Account, CampaignRight Right)[] people) =>
        app.Get<CampaignRightsStore>().ChangeAsync(campaign, _ => new CampaignRights([.. people.Select(person => new NamedRight(person.Account, person.Right))]));

    private static Task<HttpResponseMessage> SendAsync(PortalApp app, string method, string address) =>
        app.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"{address}?dot={Other}") { Content = method is "POST" ? new FormUrlEncodedContent([]) : null });

    private static string Sample(string route) =>
        "/" + string.Join('/', TemplateParser.Parse(route).Segments.Select(segment => string.Concat(segment.Parts.Select(part => part.Text ?? "x9"))));
}
