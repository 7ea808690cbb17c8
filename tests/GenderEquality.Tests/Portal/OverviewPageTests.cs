using AngleSharp.Html.Dom;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using static GenderEquality.Tests.Portal.PortalSamples;

namespace GenderEquality.Tests.Portal;

public sealed class OverviewPageTests
{
    [Fact]
    public async Task Get_CountsAgenciesByStatus()
    {
        var page = await Render(Overview(rows: [Row("so-a", SubmissionStatus.Accepted), Row("quan-1", SubmissionStatus.NeedsCorrection)]));

        Assert.Equal("5 Tất cả", page.QuerySelector(".counts a[href='/dieu-phoi']").Text());
        Assert.Equal("1 Đạt yêu cầu", page.QuerySelector(".counts .accepted").Text());
        Assert.Equal("1 Cần sửa", page.QuerySelector(".counts .correct").Text());
        Assert.Equal("3 Chưa nộp", page.QuerySelector(".counts .missing").Text());
    }

    [Fact]
    public async Task Get_ShowsEveryAgencyUnderItsGroupInPlanOrder()
    {
        var page = await Render(Overview());

        var groups = page.QuerySelectorAll("tr.group").Select(row => row.Text());
        Assert.Equal(["Sở, ban, ngành (2)", "Ủy ban nhân dân quận, huyện (3)"], groups);
        Assert.Equal(5, page.QuerySelectorAll("input[name='co-quan']").Length);
    }

    [Fact]
    public async Task Get_Filtered_ShowsOnlyThoseAgencies()
    {
        var page = await Render(Overview(OverviewFilter.NeedsCorrection, rows: [Row("quan-1", SubmissionStatus.NeedsCorrection)]));

        Assert.Equal(["UBND quận 1"], page.QuerySelectorAll("tbody th a").Select(link => link.Text()));
        Assert.Equal("true", page.QuerySelector(".counts .correct")?.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Get_AfterTheDeadline_CountsMissingAgenciesAsOverdue()
    {
        var page = await Render(Overview(now: Campaign.Deadline, rows: [Row("so-a", SubmissionStatus.Accepted), Row("so-b", SubmissionStatus.Exempt)]));

        Assert.Equal("3 Muộn, quá hạn", page.QuerySelector(".counts .late").Text());
        Assert.Equal(3, page.QuerySelectorAll("tbody .tag-late").Count(tag => string.Equals(tag.Text(), "Quá hạn", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_LateReport_IsMarkedLateBesideItsStatus()
    {
        var page = await Render(Overview(rows: [Row("so-a", SubmissionStatus.Accepted, late: true)]));

        var row = page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a[href='/dieu-phoi/co-quan/so-a']") is not null);
        Assert.Equal(["Đạt yêu cầu", "Nộp muộn"], row.QuerySelectorAll(".tag").Select(tag => tag.Text()));
    }

    [Fact]
    public async Task Get_ReminderButton_SaysHowManyItGoesTo()
    {
        var page = await Render(Overview(rows: [Row("so-a", SubmissionStatus.Accepted), Row("so-b", SubmissionStatus.Exempt)]));

        Assert.Equal("Đôn đốc 3 cơ quan", page.QuerySelector("a[href='/dieu-phoi/gui?viec=don-doc&tat-ca=co&loc=can-don-doc']").Text());
    }

    [Fact]
    public async Task Get_NothingIsSentFromTheListItself()
    {
        var page = await Render(Overview());

        Assert.Empty(page.QuerySelectorAll("form[method='post']"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style]"));
        Assert.Equal("/dieu-phoi/gui", page.QuerySelector("#chon")?.GetAttribute("action"));
    }

    [Fact]
    public async Task Get_ManyAgencies_HasPagesAndStaysSmall()
    {
        var many = ManyAgencies(10_000);
        var page = await Render(many with { Query = new OverviewQuery { Page = 3 } });

        Assert.Equal(50, page.QuerySelectorAll("tbody input[name='co-quan']").Length);
        Assert.Equal("Trang 3 trên 200", page.QuerySelector(".pages span").Text());
        Assert.Equal("/dieu-phoi?trang=4#danh-sach", page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href"));
        Assert.InRange(page.DocumentElement.OuterHtml.Length, 1000, 140_000);
    }

    [Fact]
    public async Task Get_Curve_StandsAsPictureAndTable()
    {
        var page = await Render(Overview(rows: [Row("so-a", SubmissionStatus.Accepted), Row("quan-1", SubmissionStatus.NeedsCorrection), Row("so-b", SubmissionStatus.Exempt)]));

        Assert.Contains("2 trên 4, trong đó 2 đúng hạn", page.QuerySelector("svg[role=img]")?.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(["01/12/2024", "2", "2", "2"], page.QuerySelectorAll(".narrow-table tbody tr > *").Select(cell => cell.Text()));
        Assert.Contains("2 trên 4 cơ quan (50 %)", page.Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void ReportThatNobodyReads_IsStuckAfterAWhile()
    {
        var line = Overview(now: Now.AddMinutes(16), rows: [Row("so-a", SubmissionStatus.Processing)]).Rows[0];

        Assert.True(line.Stuck);
        Assert.False((line with { Now = Now.AddMinutes(14) }).Stuck);
    }

    [Fact]
    public async Task Get_CampaignFileWithFaults_SaysWhichAndWhatCounts()
    {
        Functions.Campaigns.CampaignFileError[] errors = [.. Enumerable.Range(1, 12).Select(line => new Functions.Campaigns.CampaignFileError($"$.agencies[{line}]", "Name is missing."))];
        var page = await Render(Overview() with { Fault = new Functions.Campaigns.InvalidCampaignException("campaigns/x.json", errors) });

        var message = page.QuerySelector(".message-error").Text();
        Assert.Contains("bản đúng gần nhất", message, StringComparison.Ordinal);
        Assert.Contains("$.agencies[10]: Name is missing.", message, StringComparison.Ordinal);
        Assert.EndsWith("… và 2 lỗi khác.", message, StringComparison.Ordinal);
        Assert.Null((await Render(Overview())).QuerySelector(".message-error"));
    }

    [Theory]
    [InlineData(null, OverviewFilter.All)]
    [InlineData("chua-nop", OverviewFilter.Missing)]
    [InlineData("<script>", OverviewFilter.All)]
    public void UnknownFilterShowsEverything(string? slug, OverviewFilter expected) => Assert.Equal(expected, OverviewFilters.Parse(slug));

    private static OverviewModel ManyAgencies(int count)
    {
        var agencies = Enumerable.Range(1, count).Select(i => Campaign.Agencies[0] with { Code = Functions.Campaigns.AgencyCode.Parse($"don-vi-{i}"), Name = $"Ủy ban nhân dân xã Số {i}" }).ToList();
        var campaign = Campaign with { Agencies = agencies };
        return Overview() with { Campaign = campaign, Rows = [.. agencies.Select(agency => new AgencyLine(agency, new AgencyRow(agency.Code), Now, Campaign.Deadline))] };
    }

    private static Task<IHtmlDocument> Render(OverviewModel model) => PageRenderer.RenderAsync<OverviewPage>(model);
}
