using AngleSharp.Html.Dom;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using static GenderEquality.Tests.Portal.PortalSamples;

namespace GenderEquality.Tests.Portal;

/// <summary>Both pages and the dashboard say which submission counts, and why a newer one does not.</summary>
public sealed class CountingPageTests
{
    private static readonly SubmissionSummary Good = Submission(SubmissionStatus.Accepted, Now.AddDays(-2));

    [Fact]
    public async Task Get_NewerOneNeedsCorrection_BothPagesSayThatTheAcceptedOneIsUsed() =>
        await AssertBothSay("còn nội dung cần sửa nên chưa thay cho báo cáo đã đạt yêu cầu: báo cáo nhận lúc 09:00 ngày 29/11/2024 vẫn đang được sử dụng.", Submission(SubmissionStatus.NeedsCorrection), Good);

    [Fact]
    public async Task Get_NewerOneIsHeld_BothPagesSayWhy() => await AssertBothSay(
        "chờ xác nhận: tệp chưa điền nội dung nào. Trong khi chờ, báo cáo nhận lúc 09:00 ngày 29/11/2024 vẫn đang được sử dụng.",
        Submission(SubmissionStatus.NeedsCorrection) with { Hold = SubmissionHold.Poorer, Poorer = PoorerReason.Empty }, Good);

    [Fact]
    public async Task Get_NewerOneCouldNotBeRead_BothPagesSayThatItWasReceived() =>
        await AssertBothSay("đã nhận, hệ thống chưa đọc được: báo cáo nhận lúc", Submission(SubmissionStatus.Failed), Good);

    [Fact]
    public async Task Get_Parked_BothPagesSayThatItIsKeptAndWaits() =>
        await AssertBothSay("đã được nhận và giữ. Vì đợt báo cáo đã đóng, báo cáo này chưa được sử dụng", Submission(SubmissionStatus.Accepted) with { Hold = SubmissionHold.AfterClose }, Good);

    [Fact]
    public async Task Get_CorrectedAfterTheDueDate_BothPagesSayOnTimeWithTheDate()
    {
        var after = Submission(SubmissionStatus.Accepted, Campaign.Deadline.AddDays(2));

        await AssertBothSay("Đúng hạn, bổ sung ngày 12/12/2024", after, Good);

        Assert.Empty((await AgencyPageAsync(after, Good)).QuerySelectorAll(".tag-late"));
    }

    [Fact]
    public async Task Get_ReturnCrossedANewerUpload_CoordinatorIsToldForWhichItWas()
    {
        var returned = Good with { Status = SubmissionStatus.NeedsCorrection, Reviews = [new Review(Accepted: false, "Sửa.", "cán bộ", Now.AddHours(1))] };

        var page = await DetailAsync(Submission(SubmissionStatus.Accepted), returned);

        Assert.Contains("Ý kiến trả lại ghi lúc 10:00 ngày 01/12/2024 là cho lần nộp lúc 09:00 ngày 29/11/2024", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("10:00 ngày 01/12/2024, trả lại: Sửa. (cán bộ)", page.Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Dashboard_SaysWhatWaits()
    {
        var rows = new[] { Good, Submission(SubmissionStatus.Accepted) with { Hold = SubmissionHold.Poorer, Poorer = PoorerReason.MuchLess } };
        var row = new AgencyRow(Agency.Code) { State = AgencyState.From(rows, Campaign.Deadline, exempt: false) };

        var page = await PageRenderer.RenderAsync<OverviewPage>(Overview(rows: row));

        Assert.Contains("có lần nộp chờ xác nhận", page.Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Withdrawn_IsMarkedAndOffersNothing()
    {
        var page = await AgencyPageAsync(Good, Submission(SubmissionStatus.Accepted, Now.AddDays(-3)) with { Withdrawn = new SubmissionMark("Đơn vị", Now) });

        var row = page.QuerySelectorAll("[aria-labelledby='lich-su'] tbody tr")[1];
        Assert.Contains(CountingTexts.WithdrawnTag, row.Text(), StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll("form"));
    }

    [Fact]
    public async Task Get_Closed_SaysThatReportsAreParkedAndOffersNothingToChoose()
    {
        var page = await ParseAsync<AgencyPage>(Page(Good, Submission(SubmissionStatus.Accepted, Now.AddDays(-3))) with { Closed = true });

        Assert.Contains(CountingTexts.ClosedForAgency, page.GetElementById("nop").Text(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("details form"));
    }

    private static async Task AssertBothSay(string words, params SubmissionSummary[] submissions)
    {
        Assert.Contains(words, (await AgencyPageAsync(submissions)).Body.Text(), StringComparison.Ordinal);
        Assert.Contains(words, (await DetailAsync(submissions)).Body.Text(), StringComparison.Ordinal);
    }

    private static Task<IHtmlDocument> AgencyPageAsync(params SubmissionSummary[] submissions) => ParseAsync<AgencyPage>(Page([.. submissions]));

    private static Task<IHtmlDocument> DetailAsync(params SubmissionSummary[] submissions)
    {
        var row = new AgencyRow(Agency.Code) { State = AgencyState.From(submissions, Campaign.Deadline, exempt: false) };
        return ParseAsync<AgencyDetailPage>(new AgencyDetailModel
        {
            Campaign = Campaign,
            User = "can-bo@example.vn",
            Line = new AgencyLine(Agency, row, LastMail: null, Overdue: false),
            Due = Page().Due,
            Limits = Page().Limits,
            Submissions = submissions,
        });
    }

    private static Task<IHtmlDocument> ParseAsync<TComponent>(object model)
        where TComponent : Microsoft.AspNetCore.Components.IComponent => PageRenderer.RenderAsync<TComponent>(model);
}
