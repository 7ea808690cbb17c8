using System.Net;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Portal;

/// <summary>Drafts, the official version and what comes after it, over HTTP. The queue's order is carried out by hand.</summary>
public sealed class OfficialHttpTests(AzuriteFixture azurite)
{
    private const string Page = "/dieu-phoi/ban-chinh-thuc";
    private const string Reports = "/dieu-phoi/tong-hop";
    private const string Personal = "/dieu-phoi/thong-tin-ca-nhan";
    private const string Phone = "0912 345 678";

    private static readonly ConsolidationRequest Draft = new(Final: false, "Hệ thống", Automatic: true);

    [Fact]
    public async Task Get_Checklist_NamesWhatIsOpenWithLinksAndAsksForReasons()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");

        var page = await app.PageAsync(Page);

        var missing = page.QuerySelectorAll("ul.findings > li")[0];
        Assert.StartsWith($"Cơ quan, đơn vị chưa gửi báo cáo: {app.Campaign.Agencies.Count - 1}", missing.QuerySelector("h3").Text(), StringComparison.Ordinal);
        Assert.NotNull(missing.QuerySelector("a[href='/dieu-phoi?loc=chua-nop']"));
        Assert.NotNull(missing.QuerySelector($"a[href='/dieu-phoi/co-quan/{app.Campaign.Agencies[0].Code}']"));
        Assert.NotNull(missing.QuerySelector("textarea[name=ly-do-chua-gui]"));
        Assert.Equal(7, page.QuerySelectorAll("ul.findings > li").Length);
        Assert.Equal(64, page.QuerySelector("input[name=trang-thai]")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task Post_WithoutReason_RendersWhatIsOpenAndKeepsWhatWasTyped()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        var fields = await FieldsAsync(app);

        var response = await app.PostAsync(Page, [.. fields.Where(field => field.Name is not "ly-do-chua-gui")]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("Cơ quan, đơn vị chưa gửi báo cáo", page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Equal("Lãnh đạo đồng ý.", page.QuerySelector("textarea[name=ly-do-bien-tap]").Text());
        Assert.Empty(await OrdersAsync(app));
    }

    [Fact]
    public async Task Post_WithReasons_OrdersTheOfficialVersionAndThePageShowsIt()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");

        await MakeOfficialAsync(app);

        var page = await app.PageAsync(Reports);
        var newest = page.QuerySelector("main article")!;
        Assert.Equal("Chính thức", newest.QuerySelector(".tag").Text());
        Assert.Contains("Lãnh đạo đồng ý.", newest.Text(), StringComparison.Ordinal);
        Assert.Contains("So với phiên bản 1: 0 báo cáo mới", newest.Text(), StringComparison.Ordinal);
        Assert.NotNull(newest.QuerySelector($"form[action^='{Reports}/2/thu-hoi?']"));
        Assert.NotNull(newest.QuerySelector($"form[action^='{Reports}/2/phat-hanh?'][enctype='multipart/form-data']"));
        Assert.Equal("Dự thảo", page.QuerySelectorAll("main article")[1].QuerySelector(".tag").Text());
    }

    [Fact]
    public async Task Post_PressedTwice_MakesOneOfficialVersion()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        var fields = await FieldsAsync(app);
        await app.PostAsync(Page, [.. fields]);
        await app.PostAsync(Page, [.. fields]);

        var orders = await OrdersAsync(app);
        await Task.WhenAll(orders.Select(message => new ConsolidateOnDemandFunction(app.Get<DemandedOrders>()).RunAsync(message, CancellationToken.None)));

        Assert.Equal(2, orders.Count);
        Assert.Equal(["Chính thức", "Dự thảo"], (await app.PageAsync(Reports)).QuerySelectorAll("main article h3 .tag").Select(tag => tag.Text()));
    }

    [Fact]
    public async Task Post_DraftWithNothingNew_SaysSoAndOrdersNothing()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");

        var response = await app.PostAsync(Reports, ("loai", "chinh-thuc"));

        Assert.Equal(Reports, PortalApp.LeadsTo(response));
        Assert.StartsWith("Không có gì mới so với phiên bản 1", (await app.PageAsync(response.Headers.Location!.OriginalString)).QuerySelector(".message-ok h2").Text(), StringComparison.Ordinal);
        Assert.Empty(await OrdersAsync(app));
    }

    [Fact]
    public async Task Post_OldButtonForAFinalVersion_MakesADraft()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        await SubmitAsync(app, "Bản sửa.");

        await app.PostAsync(Reports, ("loai", "chinh-thuc"));

        Assert.Equal(new ConsolidationOrder(app.Campaign.Id, Final: false, "can-bo@example.vn"), ConsolidateQueue.Read(Assert.Single(await OrdersAsync(app))) with { Key = null });
    }

    [Fact]
    public async Task Post_Withdraw_AsksForAReasonAndKeepsTheFiles()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        await MakeOfficialAsync(app);

        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync($"{Reports}/2/thu-hoi", ("ly-do", " "))).StatusCode);
        Assert.Equal(Reports, PortalApp.LeadsTo((await app.SureAsync($"{Reports}/2/thu-hoi", ("ly-do", "Sai số liệu.")))));
        Assert.Equal(HttpStatusCode.Conflict, (await app.SureAsync($"{Reports}/2/thu-hoi", ("ly-do", "Sai số liệu."))).StatusCode);

        var article = (await app.PageAsync(Reports)).QuerySelector("main article")!;
        Assert.Equal("Đã thu hồi", article.QuerySelector(".tag").Text());
        Assert.Contains("can-bo@example.vn", article.Text(), StringComparison.Ordinal);
        Assert.Contains("Lý do: Sai số liệu.", article.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync(article.QuerySelector("ul:last-of-type a")!.GetAttribute("href"))).StatusCode);
    }

    [Fact]
    public async Task Post_ApproveByTheOneWhoMadeIt_IsRefused()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        await MakeOfficialAsync(app);
        await app.Get<ReportStore>().ChangeAsync(app.Campaign.Id, 2, version => version with { NeedsApproval = true });

        var response = await app.SureAsync($"{Reports}/2/duyet", ("viec", "duyet"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains("không tự duyệt", page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action^='{Reports}/2/duyet?']"));
        Assert.Equal("Chờ duyệt", page.QuerySelector("main article .tag").Text());
    }

    [Fact]
    public async Task Post_ApproveByAnother_MakesItValid()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        await MakeOfficialAsync(app);
        await app.Get<ReportStore>().ChangeAsync(app.Campaign.Id, 2, version => version with { NeedsApproval = true, By = "nguoi-lap@example.vn" });
        Assert.NotNull((await app.PageAsync(Reports)).QuerySelector($"form[action^='{Reports}/2/duyet?']"));

        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync($"{Reports}/2/duyet", ("viec", "tra-lai"))).StatusCode);
        Assert.Equal(Reports, PortalApp.LeadsTo((await app.SureAsync($"{Reports}/2/duyet", ("viec", "duyet")))));

        var article = (await app.PageAsync(Reports)).QuerySelector("main article")!;
        Assert.Equal("Chính thức", article.QuerySelector(".tag").Text());
        Assert.Contains("Duyệt: can-bo@example.vn", article.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Issue_TakesAPdfByItsContentAndAgenciesMayDownloadIt()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        await MakeOfficialAsync(app);
        var link = await app.IssueLinkAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{link}/bao-cao-phat-hanh")).StatusCode);

        Assert.Equal(HttpStatusCode.BadRequest, (await IssueAsync(app, "Không phải PDF", share: true)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await IssueAsync(app, "%PDF-1.7", share: true, day: "2024-11-21")).StatusCode);
        Assert.Equal(Reports, PortalApp.LeadsTo((await IssueAsync(app, "%PDF-1.7 bản ký", share: true))));

        var article = (await app.PageAsync(Reports)).QuerySelector("main article")!;
        Assert.Equal("Đã phát hành", article.QuerySelector(".tag").Text());
        Assert.Contains("Số 125/BC-SLĐTBXH, ngày 20/11/2024.", article.Text(), StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 bản ký", await app.Client.GetStringAsync($"{Reports}/2/ban-phat-hanh.pdf"));
        var agency = await app.PageAsync(link);
        Assert.Contains("Số 125/BC-SLĐTBXH", agency.QuerySelector("[aria-labelledby=phat-hanh]").Text(), StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 bản ký", await app.Client.GetStringAsync($"{link}/bao-cao-phat-hanh"));

        await app.SureAsync($"{Reports}/2/thu-hoi", ("ly-do", "Sai số liệu."));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{link}/bao-cao-phat-hanh")).StatusCode);
    }

    [Fact]
    public async Task Get_IssuedReportThatIsNotShared_IsNotFound()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.");
        await MakeOfficialAsync(app);
        await IssueAsync(app, "%PDF-1.7", share: false);
        var link = await app.IssueLinkAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{link}/bao-cao-phat-hanh")).StatusCode);
        Assert.Null((await app.PageAsync(link)).QuerySelector("[aria-labelledby=phat-hanh]"));
    }

    [Fact]
    public async Task PersonalData_IsListedMarkedDecidedAndThenTheOfficialVersionCanBeMade()
    {
        await using var app = await StartAsync($"Liên hệ bà Hoa, điện thoại {Phone}.");
        Assert.Equal("1", (await app.PageAsync("/dieu-phoi")).QuerySelector($"a[href='{Personal}'] strong").Text());
        Assert.True((await app.PageAsync(Page)).QuerySelector($"form[action^='{Page}?'] button")!.HasAttribute("disabled"));

        var page = await app.PageAsync(Personal);
        Assert.Equal(Phone, page.QuerySelector("blockquote mark").Text());
        var line = page.QuerySelector("input[type=radio]")!.GetAttribute("name")!;
        var seen = page.QuerySelector("input[type=hidden]")!.GetAttribute("name")!;
        var response = await app.PostAsync(Personal, (line, "che"), (seen, string.Empty));

        Assert.Equal(Personal, PortalApp.LeadsTo(response));
        Assert.Equal("che", (await app.PageAsync(Personal)).QuerySelector("input[type=radio][checked]")!.GetAttribute("value"));
        Assert.Null((await app.PageAsync("/dieu-phoi")).QuerySelector($".counts a[href='{Personal}']"));
        Assert.DoesNotContain(await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 100), entry => entry.Deed.Contains("0912", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Conflict, (await app.PostAsync(Personal, (line, "giu"), (seen, string.Empty))).StatusCode);

        await app.Get<Consolidator>().RunAsync(app.Campaign.Id, Draft);
        await MakeOfficialAsync(app);
        Assert.True((await app.Get<ReportStore>().ListAsync(app.Campaign.Id))[0].Final);
    }

    [Fact]
    public async Task Post_WithoutTheRoleThatTheCampaignNames_IsRefused()
    {
        await using var app = await StartAsync("Đã ban hành kế hoạch.", "--LocalHost:Roles=Reader");

        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync(Page, ("ly-do-chua-gui", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.SureAsync($"{Reports}/1/thu-hoi", ("ly-do", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client.GetAsync(Personal)).StatusCode);
    }

    private static async Task<PortalApp> StartAsync(AzuriteFixture azurite, string text, params string[] more)
    {
        var app = await PortalApp.StartAsync(azurite, more: more);
        await SubmitAsync(app, text);
        await app.Get<Consolidator>().RunAsync(app.Campaign.Id, Draft);
        return app;
    }

    // As ingest leaves a report that it could read.
    private static async Task SubmitAsync(PortalApp app, string text)
    {
        using var file = new MemoryStream([1]);
        var kept = await app.Get<Upload>().KeepAsync(app.Campaign, app.Agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        var section = app.Campaign.Outline.First(section => section.Requirement == GenderEquality.Functions.Campaigns.SectionRequirement.Required).Key;
        var content = new ReportContent
        {
            Campaign = app.Campaign.Id,
            Agency = app.Agency.Code,
            Sections = [new SectionContent(section, null, [new Paragraph([new TextRun(text)])], NothingToReport: false)],
        };
        var findings = ReportChecks.Run(app.Campaign, app.Agency, content).Where(finding => finding.PersonalData);
        await app.Get<ContentBlobs>().WriteAsync(kept.Ref, content, [.. findings], _ => Stream.Null);
        await app.Get<SubmissionStore>().ChangeAsync(kept.Ref, _ => kept with { Readable = true, Status = SubmissionStatus.Accepted });
        await app.Get<AgencyStates>().RefreshAsync(app.Campaign, app.Agency.Code);
    }

    // What a browser would send with a reason in every field.
    private static async Task<IReadOnlyList<(string Name, string Value)>> FieldsAsync(PortalApp app)
    {
        var form = (await app.PageAsync(Page)).QuerySelector($"form[action^='{Page}?']")!;
        return [.. form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!)), .. form.QuerySelectorAll("textarea").Select(field => (field.GetAttribute("name")!, "Lãnh đạo đồng ý."))];
    }

    private static async Task MakeOfficialAsync(PortalApp app)
    {
        var response = await app.PostAsync(Page, [.. await FieldsAsync(app)]);
        Assert.Equal(Reports, PortalApp.LeadsTo(response));
        foreach (var message in await OrdersAsync(app))
        {
            await new ConsolidateOnDemandFunction(app.Get<DemandedOrders>()).RunAsync(message, CancellationToken.None);
        }
    }

    private static Task<IReadOnlyList<string>> OrdersAsync(PortalApp app) => Submissions.StorageContents.TakeMessagesAsync(app.Storage, ConsolidateQueue.Name);

    private static Task<HttpResponseMessage> IssueAsync(PortalApp app, string scan, bool share, string day = "2024-11-20")
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("125/BC-SLĐTBXH"), "so" },
            { new StringContent(day), "ngay" },
            { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(scan)), "ban-ky", "ký.pdf" },
        };
        if (share)
        {
            form.Add(new StringContent("co"), "thong-bao");
        }

        return app.Client.PostAsync($"{Reports}/2/phat-hanh", form);
    }

    private Task<PortalApp> StartAsync(string text, params string[] more) => StartAsync(azurite, text, more);
}
