using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.SecondCampaign;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Portal;

/// <summary>The coordinator decides between figures that differ, over HTTP, from the stored reports to the report that is signed.</summary>
public sealed class SettlingHttpTests(AzuriteFixture azurite)
{
    private const string Page = "/dieu-phoi/doi-chieu";
    private const string Row = $"{Page}/PL1/2.1";
    private const string Reason = "Theo Niên giám thống kê";

    private static readonly TableKey Indicators = TableKey.Parse("PL1");

    [Fact]
    public async Task Get_WithoutAVersion_SaysWhatToDo()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Contains("lập bản dự thảo trước", (await app.PageAsync(Page)).Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ShowsWhatEachSourceSaysWithItsAgency()
    {
        await using var app = await WithDifferenceAsync();

        var row = Article(await app.PageAsync(Page));

        Assert.Contains("2.1. Lao động nữ làm công hưởng lương", row.QuerySelector("h3").Text(), StringComparison.Ordinal);
        Assert.Equal(["/dieu-phoi/co-quan/cuc-thong-ke", "/dieu-phoi/co-quan/so-lao-dong-thuong-binh-xa-hoi"], row.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.Contains("40/100 = 40%", row.Text(), StringComparison.Ordinal);
        Assert.Contains("60/100 = 60%", row.Text(), StringComparison.Ordinal);
        Assert.Equal(["39", "58,5"], row.QuerySelectorAll("td[data-label='Năm trước']").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("page", (await app.PageAsync(Page)).QuerySelector("nav.menu a[href='/dieu-phoi/doi-chieu']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Post_Source_StandsInTheNextVersionAndInTheAuditLog()
    {
        await using var app = await WithDifferenceAsync();
        Assert.Contains("đang đối chiếu", await SignedAsync(app, 1), StringComparison.Ordinal);

        var response = await app.PostAsync(Row, await FormAsync(app, ("nguon", "so-lao-dong-thuong-binh-xa-hoi"), ("ly-do", Reason)));

        Assert.Equal(Page, PortalApp.LeadsTo(response));
        var page = await app.PageAsync(response.Headers.Location!.OriginalString);
        Assert.Contains("Còn 0 dòng chưa kết luận, 1 dòng đã kết luận", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains(Reason, Article(page).Text(), StringComparison.Ordinal);
        Assert.Contains("can-bo@example.vn", Article(page).Text(), StringComparison.Ordinal);
        Assert.Contains(await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 10), entry => entry.Deed.Contains("Kết luận số liệu “Lao động nữ làm công hưởng lương”", StringComparison.Ordinal));

        Assert.Equal(2, (await ConsolidateAsync(app))!.Number);
        Assert.Null(await ConsolidateAsync(app));
        Assert.Contains("60,0 (60/100)", await SignedAsync(app, 2), StringComparison.Ordinal);
        Assert.Contains("Còn 0 dòng chưa kết luận, 1 dòng đã kết luận", (await app.PageAsync(Page)).Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedSource_OpensTheRowAgainAndSaysSo()
    {
        await using var app = await WithDifferenceAsync();
        await app.PostAsync(Row, await FormAsync(app, ("nguon", "cuc-thong-ke"), ("ly-do", Reason)));
        await SubmitAsync(app, "cuc-thong-ke", 41, 39, attempt: 2);
        await ConsolidateAsync(app);

        var row = Article(await app.PageAsync(Page));

        Assert.Contains("Nguồn đã thay đổi", row.Text(), StringComparison.Ordinal);
        Assert.Contains("đang đối chiếu", await SignedAsync(app, 2), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await app.PostAsync(Row, await FormAsync(app, ("nguon", "cuc-thong-ke"), ("ly-do", Reason)))).StatusCode);
    }

    [Fact]
    public async Task Post_OwnValues_AreTakenAsTyped()
    {
        await using var app = await WithDifferenceAsync();

        await app.PostAsync(Row, await FormAsync(app, ("nguon", string.Empty), ("ly-do", Reason), ("gia-tri-numerator", "1.234"), ("gia-tri-denominator", "2.468"), ("gia-tri-previous", "48,5")));

        var settlement = Assert.Single(await app.Get<SettlementStore>().CurrentAsync(app.Campaign.Id));
        Assert.Null(settlement.Source);
        Assert.Equal([("denominator", 2468m), ("numerator", 1234m), ("previous", 48.5m)], settlement.Values.Select(value => (value.Key, value.Value)).Order());
        await ConsolidateAsync(app);
        Assert.Contains("50,0 (1.234/2.468)", await SignedAsync(app, 2), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cuc-thong-ke", "", null, "ghi lý do")]
    [InlineData("", Reason, null, "chọn một nguồn hoặc ghi số")]
    [InlineData("so-y-te", Reason, null, "chọn một nguồn hoặc ghi số")]
    [InlineData("", Reason, "khoảng vài chục", "Không đọc được số")]
    public async Task Post_Incomplete_RendersErrorAndDecidesNothing(string source, string reason, string? typed, string problem)
    {
        await using var app = await WithDifferenceAsync();

        var response = await app.PostAsync(Row, await FormAsync(app, ("nguon", source), ("ly-do", reason), ("gia-tri-value", typed ?? string.Empty)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains(problem, page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Equal(reason, page.QuerySelector<IHtmlInputElement>("#dong-PL1-2-1-ly-do")!.Value);
        Assert.Empty(await app.Get<SettlementStore>().CurrentAsync(app.Campaign.Id));
    }

    [Theory]
    [InlineData("numerator", "-5")]
    [InlineData("numerator", "khoảng 50")]
    [InlineData("numerator", "12 tình nguyện")]
    [InlineData("numerator", "có")]
    [InlineData("value", "150")]
    public async Task Post_OwnValueThatIsNoFigureOfItsCell_IsRefusedAndStaysInTheForm(string column, string typed)
    {
        await using var app = await WithDifferenceAsync();

        var response = await app.PostAsync(Row, await FormAsync(app, ("nguon", string.Empty), ("ly-do", Reason), ($"gia-tri-{column}", typed)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var field = (await PortalApp.ParseAsync(response)).QuerySelector<IHtmlInputElement>($"#dong-PL1-2-1-{column}")!;
        Assert.Equal(typed, field.Value);
        Assert.True(field.Closest("details")!.HasAttribute("open"));
        Assert.Empty(await app.Get<SettlementStore>().CurrentAsync(app.Campaign.Id));
    }

    [Theory]
    [InlineData("50", "", "cả tử số và mẫu số")]
    [InlineData("60", "50", "Tử số lớn hơn mẫu số")]
    [InlineData("0", "0", "mẫu số bằng 0")]
    public async Task Post_OwnValuesThatMakeNoShare_AreRefused(string numerator, string denominator, string problem)
    {
        await using var app = await WithDifferenceAsync();

        var response = await app.PostAsync(Row, await FormAsync(app, ("nguon", string.Empty), ("ly-do", Reason), ("gia-tri-numerator", numerator), ("gia-tri-denominator", denominator)));

        Assert.Contains(problem, (await PortalApp.ParseAsync(response)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Empty(await app.Get<SettlementStore>().CurrentAsync(app.Campaign.Id));
    }

    [Fact]
    public async Task Get_FirstButtonOfARowTakesNoSource()
    {
        await using var app = await WithDifferenceAsync();

        var first = Article(await app.PageAsync(Page)).QuerySelector<IHtmlButtonElement>("form button")!;

        Assert.True(first.IsDisabled);
        Assert.Null(first.Name);
    }

    [Fact]
    public async Task Post_ByTwoOfficersAtOnce_TakesTheFirstAndShowsItToTheSecond()
    {
        await using var app = await WithDifferenceAsync();
        var seen = await FormAsync(app, ("nguon", "cuc-thong-ke"), ("ly-do", Reason));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.PostAsync(Row, seen)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.SeeOther);
        var late = answers.First(answer => answer.StatusCode != HttpStatusCode.SeeOther);
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        Assert.Contains("người khác vừa kết luận", (await PortalApp.ParseAsync(late)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Single(Assert.Single(await app.Get<SettlementStore>().ListAsync(app.Campaign.Id)).History);
    }

    [Fact]
    public async Task Post_OnWhatSourcesNoLongerSay_IsRefused()
    {
        await using var app = await WithDifferenceAsync();
        var seen = await FormAsync(app, ("nguon", "cuc-thong-ke"), ("ly-do", Reason));
        await SubmitAsync(app, "cuc-thong-ke", 41, 39, attempt: 2);
        await ConsolidateAsync(app);

        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync(Row, seen)).StatusCode);
        Assert.Empty(await app.Get<SettlementStore>().CurrentAsync(app.Campaign.Id));
    }

    [Fact]
    public async Task Post_Reopen_TakesTheDecisionBackAndKeepsItInTheHistory()
    {
        await using var app = await WithDifferenceAsync();
        await app.PostAsync(Row, await FormAsync(app, ("nguon", "cuc-thong-ke"), ("ly-do", Reason)));

        var response = await app.PostAsync($"{Row}/mo-lai", ("lan", "1"), ("ly-do", "Chờ đơn vị xác nhận"));

        Assert.Equal(Page, PortalApp.LeadsTo(response));
        Assert.Contains("Còn 1 dòng chưa kết luận", (await app.PageAsync(Page)).Body.Text(), StringComparison.Ordinal);
        var record = Assert.Single(await app.Get<SettlementStore>().ListAsync(app.Campaign.Id));
        Assert.Equal([Reason, null], record.History.Select(deed => deed.Settled?.Reason));
        Assert.Equal("Chờ đơn vị xác nhận", record.History[1].Reason);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.PostAsync($"{Row}/mo-lai", ("lan", "2"))).StatusCode);
    }

    [Theory]
    [InlineData($"{Page}/PL9/2.1", HttpStatusCode.NotFound)]
    [InlineData($"{Page}/PL1/9.9", HttpStatusCode.BadRequest)]
    [InlineData($"{Page}/khong/2.1/mo-lai", HttpStatusCode.NotFound)]
    public async Task Post_AboutARowThatIsNotThere_DecidesNothing(string address, HttpStatusCode expected)
    {
        await using var app = await WithDifferenceAsync();

        Assert.Equal(expected, (await app.PostAsync(address, ("nguon", "cuc-thong-ke"), ("ly-do", Reason), ("lan", "0"), ("so-lieu", "x"))).StatusCode);
        Assert.Empty(await app.Get<SettlementStore>().ListAsync(app.Campaign.Id));
    }

    [Fact]
    public async Task WithoutTheRoleOrFromAnotherSite_NobodyDecides()
    {
        await using (var reader = await PortalApp.StartAsync(azurite, more: "--LocalHost:Roles=Reader"))
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Client.GetAsync(Page)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync(Row, ("nguon", "cuc-thong-ke"))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync($"{Row}/mo-lai")).StatusCode);
        }

        await using var app = await WithDifferenceAsync();
        var form = await FormAsync(app, ("nguon", "cuc-thong-ke"), ("ly-do", Reason));
        app.Client.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync(Row, form)).StatusCode);
        Assert.Empty(await app.Get<SettlementStore>().ListAsync(app.Campaign.Id));
    }

    private static IElement Article(IHtmlDocument page) => page.QuerySelector("#dong-PL1-2-1")!;

    /// <summary>The form as the page has it, with what the officer fills in.</summary>
    private static async Task<(string Name, string Value)[]> FormAsync(PortalApp app, params (string Name, string Value)[] typed)
    {
        var form = Article(await app.PageAsync(Page)).QuerySelector("form")!;
        return [.. form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => (input.Name!, input.Value)), .. typed];
    }

    /// <summary>Two leads that say something else of one indicator, in a first version.</summary>
    private async Task<PortalApp> WithDifferenceAsync()
    {
        var app = await PortalApp.StartAsync(azurite);
        await SubmitAsync(app, "cuc-thong-ke", 40, 39);
        await SubmitAsync(app, "so-lao-dong-thuong-binh-xa-hoi", 60, 58.5m);
        Assert.Equal(1, (await ConsolidateAsync(app))!.Number);
        return app;
    }

    private static Task<ReportVersion?> ConsolidateAsync(PortalApp app) =>
        app.Get<Consolidator>().RunAsync(app.Campaign.Id, new ConsolidationRequest(Final: false, "cán bộ", Automatic: false));

    private static async Task SubmitAsync(PortalApp app, string agency, decimal numerator, decimal previous, int attempt = 1)
    {
        var submission = Submission(app.Campaign, agency, attempt, new DateTimeOffset(2024, 11, 19, 2, attempt, 0, TimeSpan.Zero));
        var content = new ReportContent
        {
            Campaign = app.Campaign.Id,
            Agency = submission.Agency,
            Tables = [Table(Indicators, Tests.Consolidation.SubmittedReports.Row("2.1", ("numerator", numerator), ("denominator", 100), ("value", numerator), ("previous", previous)))],
        };
        await app.Get<ContentBlobs>().WriteAsync(submission.Ref, content, [], _ => Stream.Null);
        await app.Get<SubmissionStore>().AddIfAbsentAsync(submission);
        await app.Get<AgencyStates>().RefreshAsync(app.Campaign, submission.Agency);
    }

    private static async Task<string> SignedAsync(PortalApp app, int version)
    {
        await using var stream = await app.Get<ReportBlobs>().OpenAsync(app.Campaign.Id, version, ReportFiles.Signed(app.Campaign.Audiences[0].Key));
        using var bytes = new MemoryStream();
        await stream!.CopyToAsync(bytes);
        return Produced.Words(bytes.ToArray());
    }
}
