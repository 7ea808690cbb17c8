using System.Net;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Portal.CoordinatorPages.Editing;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Consolidation;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Portal;

/// <summary>The officer edits sections of the signed report, over HTTP.</summary>
public sealed class EditingHttpTests(AzuriteFixture azurite)
{
    private const string First = "Đã rà soát 26 văn bản thuộc lĩnh vực tư pháp, kiến nghị sửa đổi 8 văn bản về hộ tịch và nuôi con nuôi.";
    private const string Second = "Tổ chức 14 lớp bồi dưỡng kỹ năng cho 320 cán bộ hội phụ nữ tại các phường ven biển trong năm.";

    private const int Longest = 20_000;

    private static readonly SectionKey Section = SectionKey.Parse("III.1");

    [Fact]
    public async Task Get_List_ShowsEverySectionAndWhatIsStillToEdit()
    {
        await using var app = await StartAsync();

        var page = await app.PageAsync(EditingAddress.List);

        Assert.Equal(app.Campaign.SignedReport.Sections.Count, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("chưa biên tập", RowOf(page, Section), StringComparison.Ordinal);
        Assert.Contains("Theo phiên bản 1.", page.Body.Text(), StringComparison.Ordinal);
        Assert.Equal(EditingAddress.List, page.QuerySelector(".menu a[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Post_Take_TakesAProposalOverWithItsSource()
    {
        await using var app = await StartAsync();
        var button = (await PageAsync(app)).QuerySelector("#de-xuat")!.ParentElement!.QuerySelector("button[value^='lay:']")!;

        var response = await app.PostAsync(EditingAddress.Section(Section), ("the", string.Empty), ("viec", button.GetAttribute("value")!), ("doan", "Đang gõ dở."), ("nguon", string.Empty));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var stored = (await StoredAsync(app))!.Text;
        Assert.Equal(("Đang gõ dở.", 2, "can-bo@example.vn"), (stored.Paragraphs[0].Text, stored.Paragraphs.Count, stored.By));
        Assert.StartsWith("Đã rà soát 26 văn bản", stored.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Equal(TextSource.HashOf(First), Assert.Single(stored.Paragraphs[1].Sources).Hash);
        Assert.Contains("Lưu nội dung biên tập mục III.1", (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 1))[0].Deed, StringComparison.Ordinal);
        Assert.Contains("đã biên tập", RowOf(await app.PageAsync(EditingAddress.List), Section), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TakeAll_TakesEveryProposalOnce()
    {
        await using var app = await StartAsync();

        await PostAsync(app, "lay-het");
        await PostAsync(app, "lay-het", [.. await TextsAsync(app)]);

        Assert.Equal([$"{First.TrimEnd('.')} ({app.Campaign.Agencies[5].NameInText}).", $"{Second.TrimEnd('.')} ({app.Campaign.Agencies[6].NameInText})."], await TextsAsync(app));
    }

    [Fact]
    public async Task Get_Section_ShowsStatementsProposalsWithReasonAndAllContributions()
    {
        await using var app = await StartAsync();

        var page = await PageAsync(app);

        Assert.Contains("không cơ quan nào khác viết câu này", page.Body.Text(), StringComparison.Ordinal);
        Assert.Equal([First, "Ngắn.", Second], Contributions(page));
        Assert.Equal([Second], Contributions(await app.PageAsync($"{EditingAddress.Section(Section)}?tu=ven+bien")));
        Assert.Equal([Second], Contributions(await app.PageAsync($"{EditingAddress.Section(Section)}?co-quan={app.Campaign.Agencies[6].Code}")));
        Assert.Empty(Contributions(await app.PageAsync($"{EditingAddress.Section(Section)}?tu=không+có+đâu")));
    }

    [Fact]
    public async Task Post_UpDownRemove_ReordersWhatIsTyped()
    {
        await using var app = await StartAsync();

        await PostAsync(app, "len:1", "một", "hai", "ba");
        Assert.Equal(["hai", "một", "ba"], await TextsAsync(app));
        await PostAsync(app, "xuong:1", "hai", "một", "ba");
        Assert.Equal(["hai", "ba", "một"], await TextsAsync(app));
        await PostAsync(app, "xoa:0", "hai", "ba\nbốn", "một", string.Empty);
        Assert.Equal(["ba", "bốn", "một"], await TextsAsync(app));
    }

    [Fact]
    public async Task Post_AfterSomebodyElse_KeepsWhatWasTypedAndSaysWho()
    {
        await using var app = await StartAsync();
        await PostAsync(app, "luu", "Của người khác.");

        var response = await app.PostAsync(EditingAddress.Section(Section), ("the", string.Empty), ("viec", "luu"), ("doan", "Của tôi."));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("can-bo@example.vn", page.QuerySelector(".message-error")!.Text(), StringComparison.Ordinal);
        Assert.Equal("Của tôi.", page.QuerySelector("textarea")!.Text());
        Assert.Contains("Của người khác.", page.QuerySelector("#noi-dung-muc details")!.Text(), StringComparison.Ordinal);
        Assert.Equal(["Của người khác."], await TextsAsync(app));

        await app.PostAsync(EditingAddress.Section(Section), ("the", page.QuerySelector("input[name=the]")!.GetAttribute("value")!), ("viec", "luu"), ("doan", "Của tôi."));
        Assert.Equal(["Của tôi."], await TextsAsync(app));
    }

    [Fact]
    public async Task Post_HundredsOfParagraphs_AreAllSaved()
    {
        await using var app = await StartAsync();
        string[] many = [.. Enumerable.Range(1, 1500).Select(number => $"Đoạn {number}")];

        await PostAsync(app, "luu", many);

        Assert.Equal(many, await TextsAsync(app));
    }

    [Fact]
    public async Task Post_ParagraphThatIsTooLong_IsSaidAndKeptWhole()
    {
        await using var app = await StartAsync();
        var (whole, parted) = (new string('a', Longest), new string('b', Longest - 1) + "\nc");
        await PostAsync(app, "luu", whole, parted);
        Assert.Equal([whole, parted[..^2], "c"], await TextsAsync(app));

        var response = await app.PostAsync(EditingAddress.Section(Section), ("the", (await StoredAsync(app))!.Tag), ("viec", "luu"), ("doan", whole + "z"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("20.000 ký tự", page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Equal(whole + "z", page.QuerySelector("#doan-0")!.TextContent);
        Assert.Equal(3, (await TextsAsync(app)).Count());
    }

    [Fact]
    public async Task Post_OfNothing_RemovesNothing()
    {
        await using var app = await StartAsync();
        using var broken = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        var response = await app.Client.PostAsync(EditingAddress.Section(Section), broken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("chưa lưu gì", (await PortalApp.ParseAsync(response)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Null(await StoredAsync(app));
    }

    [Fact]
    public async Task Post_Restore_BringsAnEarlierTextBack()
    {
        await using var app = await StartAsync();
        await PostAsync(app, "luu", "Lần một.");
        await PostAsync(app, "luu", "Lần hai.");
        Assert.NotNull((await PageAsync(app)).QuerySelector("button[value='khoi-phuc:1']"));

        await PostAsync(app, "khoi-phuc:1", "Lần hai.");

        Assert.Equal(["Lần một."], await TextsAsync(app));
        Assert.Equal(3, (await StoredAsync(app))!.Text.Number);
        Assert.Contains("khôi phục lần lưu số 1", (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 1))[0].Deed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Model_CopiesIntoTheSectionOfModels()
    {
        await using var app = await StartAsync();

        await PostAsync(app, "mo-hinh:0", "Số hóa biểu mẫu.", "Khác.");

        var models = (await app.Get<EditedTextStore>().FindAsync(app.Campaign.Id, app.Campaign.SignedReport.Models!.Key))!.Text;
        Assert.Equal([("Số hóa biểu mẫu.", true)], models.Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Model)));
        Assert.Equal(["Số hóa biểu mẫu.", "Khác."], await TextsAsync(app));
    }

    [Fact]
    public async Task Get_AfterTheSourceChanged_SaysSo()
    {
        await using var app = await StartAsync();
        await PostAsync(app, $"lay:{new TextSource(app.Campaign.Agencies[5].Code, SectionKey.Parse("II.1"), TextSource.HashOf(First))}");
        Assert.DoesNotContain("nguồn đã thay đổi", RowOf(await app.PageAsync(EditingAddress.List), Section), StringComparison.Ordinal);

        await SubmitAsync(app, app.Campaign.Agencies[5], "Câu đã sửa.");

        Assert.Contains("nguồn đã thay đổi", RowOf(await app.PageAsync(EditingAddress.List), Section), StringComparison.Ordinal);
        Assert.Contains("nguồn đã thay đổi", (await PageAsync(app)).QuerySelector("#noi-dung-muc")!.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IX.9", HttpStatusCode.NotFound)]
    [InlineData("không", HttpStatusCode.NotFound)]
    public async Task Get_UnknownSection_Renders404(string section, HttpStatusCode expected)
    {
        await using var app = await StartAsync();

        Assert.Equal(expected, (await app.Client.GetAsync($"{EditingAddress.List}/{section}")).StatusCode);
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        await using var app = await StartAsync();
        app.Client.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync(EditingAddress.Section(Section), ("viec", "luu"), ("doan", "x"))).StatusCode);
        Assert.Null(await StoredAsync(app));
    }

    [Fact]
    public async Task Post_TakeOfWhatIsNotThere_SaysSoAndSavesNothing()
    {
        await using var app = await StartAsync();

        var response = await app.PostAsync(EditingAddress.Section(Section), ("viec", $"lay:{app.Agency.Code}/II.1/0123456789abcdef"), ("doan", "Đang gõ."));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Đang gõ.", (await PortalApp.ParseAsync(response)).QuerySelector("textarea")!.Text());
        Assert.Null(await StoredAsync(app));
    }

    [Fact]
    public async Task EditedTextIsInTheNextVersionAndProposalsOfItsSectionAreNot()
    {
        await using var app = await StartAsync();
        await PostAsync(app, "luu", "Lời của công chức.");

        var second = await app.Get<Consolidator>().RunAsync(app.Campaign.Id, new ConsolidationRequest(Final: false, "can-bo", Automatic: false));

        Assert.Equal(2, second!.Number);
        using var file = new WordFile(await DraftAsync(app, second));
        Assert.Contains("Lời của công chức.", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã rà soát 26 văn bản", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EditedDraft_ShowsDifferencesAndTakesWhatIsChosen()
    {
        await using var app = await StartAsync();
        var draft = DraftEditor.Replace(await DraftAsync(app), [("[Đề xuất – chưa biên tập] Đã rà soát 26", "Đã rà soát 26")]);

        var upload = await UploadAsync(app, "du-thao.docx", draft);

        Assert.Equal(HttpStatusCode.SeeOther, upload.StatusCode);
        var address = upload.Headers.Location!.OriginalString;
        var page = await app.PageAsync(address);
        Assert.Equal(["III.1"], page.QuerySelectorAll("input[name=muc]").Select(box => box.GetAttribute("value")));
        Assert.StartsWith("Đã rà soát 26 văn bản", page.QuerySelector("ins")!.Text(), StringComparison.Ordinal);
        Assert.Null(await StoredAsync(app));

        Assert.Equal(HttpStatusCode.SeeOther, (await app.PostAsync(address, ("muc", "III.1"), ("the-III.1", string.Empty))).StatusCode);

        var taken = Assert.Single((await StoredAsync(app))!.Text.Paragraphs);
        Assert.Equal(TextSource.HashOf(First), Assert.Single(taken.Sources).Hash);
        Assert.Contains("giống nội dung đang lưu", (await app.PageAsync(address)).Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EditedDraftAfterSomebodyElse_TakesNothingThere()
    {
        await using var app = await StartAsync();
        var draft = DraftEditor.Replace(await DraftAsync(app), [("[Đề xuất – chưa biên tập] Đã rà soát 26", "Đã rà soát 26")]);
        var address = (await UploadAsync(app, "du-thao.docx", draft)).Headers.Location!.OriginalString;
        await PostAsync(app, "luu", "Của người khác.");

        var response = await app.PostAsync(address, ("muc", "III.1"), ("the-III.1", string.Empty));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("III.1.", (await PortalApp.ParseAsync(response)).QuerySelector(".message-error")!.Text(), StringComparison.Ordinal);
        Assert.Equal(["Của người khác."], await TextsAsync(app));
    }

    [Fact]
    public async Task Post_FileThatIsNoDraft_IsSaidSo()
    {
        await using var app = await StartAsync();
        var other = DraftEditor.Replace(await DraftAsync(app), [("w:val=\"bt:", "w:val=\"xx:"), ("w:name=\"bt_", "w:name=\"xx_")]);
        var foreign = DraftEditor.Replace(await DraftAsync(app), [(Functions.Reports.EditedTag.HashOf(app.Campaign.Id), "00000000")]);

        Assert.Contains("không phải bản dự thảo", await RefusalAsync(await UploadAsync(app, "khac.docx", other)), StringComparison.Ordinal);
        Assert.Contains("đợt báo cáo khác", await RefusalAsync(await UploadAsync(app, "khac.docx", foreign)), StringComparison.Ordinal);
        Assert.NotEmpty(await RefusalAsync(await UploadAsync(app, "khac.docx", [.. "%PDF-1.7"u8])));
        foreach (var (name, file, said) in new (string, byte[], string)[] { ("khac.pdf", [.. "%PDF-1.7"u8], "phải là tệp Word"), ("khac.docx", [], "không có nội dung"), ("khac.docx", new byte[2_100_000], "quá lớn") })
        {
            var refusal = await RefusalAsync(await UploadAsync(app, name, file));
            Assert.Contains(said, refusal, StringComparison.Ordinal);
            Assert.DoesNotContain("Đơn vị", refusal, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Get_UnknownUpload_Renders404()
    {
        await using var app = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{EditingAddress.Word}/01JF86K4M01AZ5FW4NQVRMB9TM")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{EditingAddress.Word}/x")).StatusCode);
    }

    private async Task<PortalApp> StartAsync()
    {
        var app = await PortalApp.StartAsync(azurite, more: "--Portal:MaxFileBytes=2000000");
        await SubmitAsync(app, app.Campaign.Agencies[5], First, "Ngắn.");
        await SubmitAsync(app, app.Campaign.Agencies[6], Second);
        await app.Get<Consolidator>().RunAsync(app.Campaign.Id, new ConsolidationRequest(Final: false, "can-bo", Automatic: false));
        return app;
    }

    // As ingest leaves a report that it could read.
    private static async Task SubmitAsync(PortalApp app, Agency agency, params string[] paragraphs)
    {
        using var file = new MemoryStream([1]);
        var kept = await app.Get<Upload>().KeepAsync(app.Campaign, agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        var content = new ReportContent { Campaign = app.Campaign.Id, Agency = agency.Code, Sections = [SubmittedReports.Text("II.1", paragraphs)] };
        await app.Get<ContentBlobs>().WriteAsync(kept.Ref, content, [], _ => Stream.Null);
        await app.Get<SubmissionStore>().ChangeAsync(kept.Ref, _ => kept with { Readable = true, Status = SubmissionStatus.Accepted });
        await app.Get<AgencyStates>().RefreshAsync(app.Campaign, agency.Code);
    }

    private static Task<IHtmlDocument> PageAsync(PortalApp app) => app.PageAsync(EditingAddress.Section(Section));

    private static Task<StoredText?> StoredAsync(PortalApp app) => app.Get<EditedTextStore>().FindAsync(app.Campaign.Id, Section);

    private static async Task<IEnumerable<string>> TextsAsync(PortalApp app) => (await StoredAsync(app))!.Text.Paragraphs.Select(paragraph => paragraph.Text);

    private static async Task PostAsync(PortalApp app, string deed, params string[] paragraphs)
    {
        var tag = (await StoredAsync(app))?.Tag ?? string.Empty;
        var sources = (await StoredAsync(app))?.Text.Paragraphs.ToLookup(paragraph => paragraph.Text, paragraph => string.Join(' ', paragraph.Sources), StringComparer.Ordinal);
        var response = await app.PostAsync(
            EditingAddress.Section(Section),
            [("the", tag), ("viec", deed), .. paragraphs.Select(text => ("doan", text)), .. paragraphs.Select(text => ("nguon", sources?[text].FirstOrDefault() ?? string.Empty))]);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> UploadAsync(PortalApp app, string name, byte[] bytes) => await app.UploadAsync(EditingAddress.Word, (name, bytes));

    private static async Task<string> RefusalAsync(HttpResponseMessage response)
    {
        Assert.InRange((int)response.StatusCode, 400, 499);
        return (await PortalApp.ParseAsync(response)).QuerySelector(".message-error")!.Text();
    }

    private static async Task<byte[]> DraftAsync(PortalApp app, ReportVersion? version = null)
    {
        var made = version ?? (await app.Get<ReportStore>().ListAsync(app.Campaign.Id))[0];
        foreach (var name in made.Files.Where(name => name.EndsWith(".docx", StringComparison.Ordinal)))
        {
            await using var stream = await app.Get<ReportBlobs>().OpenAsync(app.Campaign.Id, made.Number, name);
            using var bytes = new MemoryStream();
            await stream!.CopyToAsync(bytes);
            if (DraftEditor.IsDraft(bytes.ToArray()))
            {
                return bytes.ToArray();
            }
        }

        throw new InvalidOperationException("The version has no draft of the signed report.");
    }

    private static string RowOf(IHtmlDocument page, SectionKey section) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector($"a[href='{EditingAddress.Section(section)}']") is not null).Text();

    private static IEnumerable<string> Contributions(IHtmlDocument page) =>
        page.QuerySelector("#dong-gop")!.ParentElement!.QuerySelectorAll(".findings > li").Select(item => item.QuerySelector("p:not(.finding-place)")!.Text());
}
