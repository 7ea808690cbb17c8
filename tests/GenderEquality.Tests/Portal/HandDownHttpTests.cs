using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Portal;

/// <summary>A campaign is handed down from one coordinator's pages to another's, over HTTP.</summary>
public sealed class HandDownHttpTests(AzuriteFixture azurite)
{
    private const string Title = "Một đợt mang cùng mã";
    private static readonly CampaignId Upper = CampaignId.Parse("hai-cap-bo-2024");
    private static readonly CampaignId City = CampaignId.Parse("hai-cap-bo-2024-so-an-binh");

    [Fact]
    public async Task Get_FileForTheLevelBelow_LeavesOutContactsAndIsLinkedFromTheCampaignsPage()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        Assert.True(await app.Get<CampaignStore>().TrySaveAsync(Upper, new BinaryData(LevelCase.UpperFile()), tag: null));
        var page = await app.PageAsync(CampaignAddresses.Of(CoordinatorAddress.Campaign, Upper));

        var link = page.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().Single(anchor => anchor.TextContent.Contains("cấp dưới", StringComparison.Ordinal)).GetAttribute("href")!;
        var answer = await app.Client.GetAsync(link);

        Assert.Equal("hai-cap-bo-2024-trao-cap-duoi.json", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var file = await answer.Content.ReadAsByteArrayAsync();
        Assert.DoesNotContain("so-an-binh@", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.NotNull(DraftCheck.Of(DraftFile.Read(file).Document!).Campaign);
    }

    [Fact]
    public async Task Post_FileAndWhoReports_MakesADraftAndSaysWhatIsMissing()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await SendAsync(app, Handed(), "Sở Ví dụ thành phố An Bình");

        Assert.Equal(AuthoringAddress.Draft(City), PortalApp.LeadsTo(response));
        var page = await app.FollowAsync(response);
        Assert.Contains("Đã tạo bản thảo từ đợt của cấp trên.", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Chưa có “Nộp trước ngày”. Đề nghị điền.", page.QuerySelector("#loi")!.ParentElement!.Text(), StringComparison.Ordinal);
        Assert.Contains("trước ngày 20/01/2025", page.QuerySelector("#xem-lai")!.ParentElement!.Text(), StringComparison.Ordinal);
        Assert.Equal(Upper, (await app.Get<UpperCampaigns>().FindAsync(Reporting(app, City)))!.Id);
        Assert.Contains("tạo từ đợt của cấp trên", (await app.Get<AuditStore>().ListAsync(City, 1))[0].Deed, StringComparison.Ordinal);
        foreach (var fault in page.QuerySelectorAll(".draft-faults a").Select(link => link.GetAttribute("href")!.Split('#')))
        {
            Assert.NotNull((await app.PageAsync(fault[0])).QuerySelector("form"));
        }
    }

    [Fact]
    public async Task Post_FileAlone_AsksWhoReportsAndThenMakesTheDraft()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await SendAsync(app, Handed(), string.Empty);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var page = await app.FollowAsync(response);
        var choices = page.QuerySelectorAll("select[name=co-quan-minh] option").Select(option => option.GetAttribute("value"));
        Assert.Equal(["", "vu-vi-du", "so-an-binh", "so-hoa-phu"], choices);

        var kept = page.QuerySelector("input[name=ma-cap-tren]")!.GetAttribute("value")!;
        var nobody = await app.PostAsync(AuthoringAddress.FromAbove, ("ma-cap-tren", kept), ("co-quan-minh", string.Empty));
        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        Assert.Contains("Đề nghị chọn cơ quan mình", (await PortalApp.ParseAsync(nobody)).GetElementById("co-quan-minh-loi").Text(), StringComparison.Ordinal);

        var made = await app.PostAsync(AuthoringAddress.FromAbove, ("ma-cap-tren", kept), ("co-quan-minh", "so-an-binh"));
        Assert.Equal(AuthoringAddress.Draft(City), PortalApp.LeadsTo(made));
    }

    [Fact]
    public async Task Post_WhoNobodyKnows_KeepsTheFileAndOffersTheList()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await SendAsync(app, Handed(), "Sở Khác");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("“Sở Khác”", page.GetElementById("co-quan-minh-loi").Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[name=ma-cap-tren][type=hidden]"));
    }

    [Theory]
    [InlineData("", "Đề nghị chọn tệp JSON.")]
    [InlineData("[1]", "Tệp không phải là tệp của một đợt báo cáo.")]
    [InlineData("{\"id\": ", "Tệp không đúng cú pháp JSON")]
    [InlineData("{}", "Đề nghị cấp trên gửi lại tệp")]
    public async Task Post_BadFile_SaysWhatToDo(string text, string said)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await SendAsync(app, Encoding.UTF8.GetBytes(text), "so-an-binh");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, (await PortalApp.ParseAsync(response)).GetElementById("tep-cap-tren-loi").Text(), StringComparison.Ordinal);
        Assert.Empty(await app.Get<DraftStore>().ListAsync());
    }

    [Fact]
    public async Task Post_FileOfARehearsal_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var file = HandedCity.UpperFile();
        file["rehearsal"] = System.Text.Json.Nodes.JsonNode.Parse("""{"mailsTo": ["a@example.vn"]}""");

        var response = await SendAsync(app, DraftFile.Write(file), "so-an-binh");

        Assert.Contains("diễn tập", (await PortalApp.ParseAsync(response)).GetElementById("tep-cap-tren-loi").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Twice_WritesOverNothing()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await SendAsync(app, Handed(), "so-an-binh");

        Assert.Equal(AuthoringAddress.Draft(CampaignId.Parse($"{City}-2")), PortalApp.LeadsTo(await SendAsync(app, Handed(), "so-an-binh")));
    }

    /// <summary>Whoever may come in can hand in a file that says it is the same campaign.</summary>
    [Fact]
    public async Task Post_AnotherFileOfTheSameCampaign_ChangesNothingForThoseWhoReportInIt()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await SendAsync(app, Handed(), "so-an-binh");

        await SendAsync(app, Forged(), "so-hoa-phu");
        await SendAsync(app, Forged(), string.Empty);

        var upper = app.Get<UpperCampaigns>();
        Assert.NotEqual(Title, (await upper.FindAsync(Reporting(app, City)))!.Title);
        Assert.Equal(Title, (await upper.FindAsync(Reporting(app, CampaignId.Parse("hai-cap-bo-2024-so-hoa-phu"))))!.Title);
    }

    [Theory]
    [InlineData("hai-cap-bo-2024")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("../hai-cap-bo-2024")]
    public async Task Post_KeyOfNoFile_SaysWhatToDo(string key)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var answer = await app.PostAsync(AuthoringAddress.FromAbove, ("ma-cap-tren", key), ("co-quan-minh", "so-an-binh"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Đề nghị gửi tệp do cấp trên trao", (await PortalApp.ParseAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>An earlier release kept one file for all who report in a campaign.</summary>
    [Fact]
    public async Task FileOfAnEarlierRelease_CountsUntilThereIsAnOwnOne()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (upper, lower) = (app.Get<UpperCampaigns>(), Reporting(app, City));
        await new Azure.Storage.Blobs.BlobContainerClient(app.Storage, "campaigns").GetBlobClient($"upper/{Upper}.json").UploadAsync(BinaryData.FromBytes(Handed()));

        Assert.NotEqual(Title, (await upper.FindAsync(lower))!.Title);
        await upper.PutAsync(City, BinaryData.FromBytes(Forged()));

        Assert.Equal(Title, (await upper.FindAsync(lower))!.Title);
        Assert.NotEqual(Title, (await upper.FindAsync(Reporting(app, CampaignId.Parse("dot-khac"))))!.Title);
    }

    private static Campaign Reporting(PortalApp app, CampaignId lower) => app.Campaign with { Id = lower, Upward = new UpwardReport(Upper, AgencyCode.Parse("so-an-binh")) };

    private static byte[] Forged()
    {
        var file = HandDownFile.Of(HandedCity.UpperFile());
        file["title"] = Title;
        return DraftFile.Write(file);
    }

    private static byte[] Handed() => DraftFile.Write(HandDownFile.Of(HandedCity.UpperFile()));

    private static async Task<HttpResponseMessage> SendAsync(PortalApp app, byte[] file, string agency)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var form = new MultipartFormDataContent { { content, HandDownPageTexts.FileField, "cap-tren.json" }, { new StringContent(agency), HandDownPageTexts.AgencyField } };
        return await app.Client.PostAsync(AuthoringAddress.FromAbove, form);
    }
}
