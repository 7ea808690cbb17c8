using System.Net;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Coordination.Imports;

namespace GenderEquality.Tests.Portal;

/// <summary>The officer fills a draft from Word files, over HTTP.</summary>
public sealed class ImportsHttpTests(AzuriteFixture azurite)
{
    private static readonly CampaignId Draft = CampaignId.Parse("thu-2024");

    [Fact]
    public async Task Post_Plan_ShowsEachProposalBesideItsSentence()
    {
        await using var app = await StartAsync();

        var page = await UploadPlanAsync(app);

        var health = page.QuerySelectorAll("fieldset.import").Single(item => item.QuerySelector("legend")!.TextContent is "Sở Y tế");
        Assert.Contains("Chủ trì triển khai các hoạt động bảo đảm thực hiện mục tiêu về bình đẳng giới trong lĩnh vực y tế.", health.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)health.QuerySelector("input[type=checkbox]")!).IsChecked);
        var due = page.QuerySelectorAll("fieldset.import").Single(item => item.QuerySelector("legend")!.TextContent is "Hạn nộp báo cáo");
        Assert.Contains("trước ngày 10/12/2024", due.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nhập danh sách đơn vị từ Excel", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Take_SavesWhatIsTickedAndCorrectedWithHistory()
    {
        await using var app = await StartAsync();
        var page = await UploadPlanAsync(app);
        var form = (IHtmlFormElement)page.QuerySelector("form.imports")!;

        var response = await app.PostAsync(form.GetAttribute("action")!, ("the", TagOf(page)), ("lay", "co-quan-6-so-y-te"), ("co-quan-6-so-y-te--ten-tat", "SYTHP"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var stored = (await app.Get<DraftStore>().FindAsync(Draft))!.Draft;
        var agency = stored.Document["agencies"]!.AsArray()[^1]!;
        Assert.Equal(("Sở Y tế", "SYTHP", 4), (agency["name"]!.GetValue<string>(), agency["shortName"]!.GetValue<string>(), agency["tasks"]!.AsArray().Count));
        Assert.Equal(("can-bo@example.vn", "Lấy 1 đề xuất từ tệp Word ke-hoach.docx"), (stored.By, stored.How));
        Assert.Single(await app.Get<DraftStore>().HistoryAsync(Draft, 10));
        Assert.Contains("lấy 1 đề xuất từ tệp Word", (await app.Get<AuditStore>().ListAsync(Draft, 1))[0].Deed, StringComparison.Ordinal);
        Assert.Contains("Đã lấy 1 đề xuất", (await app.FollowAsync(response)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AfterTaking_ShowsWhatDiffersUnticked()
    {
        await using var app = await StartAsync();
        var page = await UploadPlanAsync(app);
        var address = ((IHtmlFormElement)page.QuerySelector("form.imports")!).GetAttribute("action")!;
        await app.PostAsync(address, ("the", TagOf(page)), ("lay", "co-quan-6-so-y-te"), ("co-quan-6-so-y-te--nhiem-vu", "Nhiệm vụ khác."));

        var again = (await app.PageAsync(address.Split('?')[0])).QuerySelectorAll("fieldset.import").Single(item => item.QuerySelector("legend")!.TextContent is "Sở Y tế");

        Assert.Contains("Nhiệm vụ khác.", again.QuerySelectorAll("blockquote")[1].TextContent, StringComparison.Ordinal);
        Assert.False(((IHtmlInputElement)again.QuerySelector("input[type=checkbox]")!).IsChecked);
        var all = await app.PageAsync(address.Split('?')[0] + "?chon=het");
        Assert.True(((IHtmlInputElement)all.QuerySelector("input[value='co-quan-6-so-y-te']")!).IsChecked);
    }

    [Fact]
    public async Task Post_WrongField_KeepsWhatWasTypedAndSavesNothing()
    {
        await using var app = await StartAsync();
        var page = await UploadPlanAsync(app);

        var response = await app.PostAsync(((IHtmlFormElement)page.QuerySelector("form.imports")!).GetAttribute("action")!, ("the", TagOf(page)), ("lay", "han-1"), ("han-1--han", "hôm nào"), ("ten--ten", "Tên gõ dở"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var shown = await PortalApp.ParseAsync(response);
        Assert.Contains("“hôm nào” không phải là ngày", shown.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tên gõ dở", shown.QuerySelector("[id='ten--ten']")!.GetAttribute("value"));
        Assert.Empty(await app.Get<DraftStore>().HistoryAsync(Draft, 10));
    }

    [Fact]
    public async Task Post_AfterSomebodyElse_SaysSoAndKeepsWhatWasTyped()
    {
        await using var app = await StartAsync();
        var page = await UploadPlanAsync(app);
        var stored = (await app.Get<DraftStore>().FindAsync(Draft))!;
        await app.Get<DraftStore>().SaveAsync(stored.Draft.With(document => document["year"] = 2022, "khac@example.vn", stored.Draft.At), stored.Tag);

        var response = await app.PostAsync(((IHtmlFormElement)page.QuerySelector("form.imports")!).GetAttribute("action")!, ("the", TagOf(page)), ("lay", "ten"), ("ten--ten", "Tên mới"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var shown = await PortalApp.ParseAsync(response);
        Assert.Equal("Tên mới", shown.QuerySelector("[id='ten--ten']")!.GetAttribute("value"));
        Assert.Contains("vừa được sửa ở nơi khác", shown.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ke-hoach.pdf", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("ke-hoach.docx", HttpStatusCode.BadRequest)]
    public async Task Post_NoWordFile_IsRefusedWithWhatToDo(string name, HttpStatusCode expected)
    {
        await using var app = await StartAsync();

        var response = await app.UploadAsync($"{ImportAddress.Of(Draft)}/ke-hoach", (name, "%PDF-1.7"u8.ToArray()));

        Assert.Equal(expected, response.StatusCode);
        Assert.Contains("Không nhận được tệp", (await PortalApp.ParseAsync(response)).QuerySelector(".message-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await app.Get<ImportedFiles>().ListAsync(Draft));
    }

    [Fact]
    public async Task Get_WithoutSuchADraftOrFile_IsNotFound()
    {
        await using var app = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(ImportAddress.Of(CampaignId.Parse("khong-co")))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(ImportAddress.File(Draft, "01JDP3T9FJ6Q7ZK5A3M8R1XB2C"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.OpenAsync(ImportAddress.Of(Draft))).StatusCode);
    }

    private static string TagOf(IHtmlDocument page) => page.QuerySelector("form.imports input[name=the]")!.GetAttribute("value")!;

    private static async Task<IHtmlDocument> UploadPlanAsync(PortalApp app)
    {
        var response = await app.UploadAsync($"{ImportAddress.Of(Draft)}/ke-hoach", ("ke-hoach.docx", PlanFiles.Open("binh-dang-gioi-2024").ToArray()));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return await app.FollowAsync(response);
    }

    private async Task<PortalApp> StartAsync()
    {
        var app = await PortalApp.StartAsync(azurite);
        await app.Get<DraftStore>().SaveAsync(new CampaignDraft(Draft, BlankCampaign.Of(Draft, "Kết quả thử", 2023), "can-bo@example.vn", new DateTimeOffset(2024, 9, 1, 0, 0, 0, TimeSpan.Zero)), tag: null);
        return app;
    }
}
