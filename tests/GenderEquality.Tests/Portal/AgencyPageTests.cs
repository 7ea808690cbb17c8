using AngleSharp.Html.Dom;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Consolidation;
using static GenderEquality.Tests.Portal.PortalSamples;

namespace GenderEquality.Tests.Portal;

public sealed class AgencyPageTests
{
    [Fact]
    public async Task Get_NothingSubmitted_SaysWhoAndWhenItIsDueAndHowMuchTimeIsLeft()
    {
        var page = await Render(Page());

        Assert.Equal("UBND quận 1", page.QuerySelector("h1").Text());
        Assert.Equal("Chưa nộp báo cáo", page.QuerySelector(".status .lead").Text());
        Assert.Contains("Trước ngày 10/12/2024 (chậm nhất 23 giờ 59 phút ngày 09/12/2024)", page.QuerySelector(".due").Text(), StringComparison.Ordinal);
        Assert.Contains("Còn 9 ngày, kể cả hôm nay", page.QuerySelector(".due").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Extended_SaysTheAgencysOwnDate()
    {
        var page = await Render(Page() with { Due = DueNotice.For(Campaign, new DateOnly(2024, 12, 16), Now) });

        Assert.Contains("Trước ngày 16/12/2024", page.QuerySelector(".due").Text(), StringComparison.Ordinal);
        Assert.Contains("Đã được gia hạn", page.QuerySelector(".due").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Overdue_SaysThatReportsAreStillTaken()
    {
        var page = await Render(Page() with { Due = DueNotice.For(Campaign, null, Campaign.Deadline.AddDays(2)) });

        Assert.Equal("Đã quá hạn nộp báo cáo", page.QuerySelector(".status .lead").Text());
        Assert.Contains("vẫn nhận báo cáo", page.QuerySelector(".status").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Always_OffersTemplateAndFormUnderTheLink()
    {
        var page = await Render(Page());
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("form"));

        Assert.NotNull(page.QuerySelector($"a[href='/nop/{Token}/mau']"));
        Assert.Equal($"/nop/{Token}", form.GetAttribute("action"));
        Assert.Equal("post", form.GetAttribute("method"));
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        Assert.All(form.QuerySelectorAll("input"), input => Assert.NotNull(page.QuerySelector($"label[for='{input.Id}']")));
    }

    [Fact]
    public async Task Get_Always_SaysHowMuchMayBeSent()
    {
        var form = (await Render(Page())).QuerySelector("form").Text();

        Assert.Contains("không quá 25 MB", form, StringComparison.Ordinal);
        Assert.Contains("tổng dung lượng các tệp trong một lần nộp (kể cả báo cáo) không quá 90 MB", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Processing_SaysWhenItArrivedAndReloads()
    {
        var page = await Render(Page(Submission(SubmissionStatus.Processing)));

        Assert.Equal("Đã nhận lúc 09:00 ngày 01/12/2024, đang kiểm tra", page.QuerySelector(".status .lead").Text());
        Assert.Equal("5", page.QuerySelector("meta[http-equiv='refresh']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_ProcessingForLong_ReloadsSeldom()
    {
        var page = await Render(Page(Submission(SubmissionStatus.Processing, Now.AddMinutes(-10))));

        Assert.Equal("60", page.QuerySelector("meta[http-equiv='refresh']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_Accepted_DoesNotReload()
    {
        var page = await Render(Page(Submission(SubmissionStatus.Accepted)));

        Assert.Equal("Báo cáo đạt yêu cầu", page.QuerySelector(".status .lead").Text());
        Assert.Null(page.QuerySelector("meta[http-equiv='refresh']"));
    }

    [Theory]
    [InlineData(SubmissionStatus.Accepted, "Không có", 0)]
    [InlineData(SubmissionStatus.NeedsCorrection, "Chưa có", 1)]
    public async Task Get_Work_AsksForNothingOnceTheReportIsAccepted(SubmissionStatus status, string said, int open)
    {
        var content = new ReportContent { Campaign = Campaign.Id, Agency = Agency.Code };

        var page = await Render(Page(Submission(status)) with { Content = content });

        Assert.Equal(said, page.QuerySelector("[aria-labelledby=viec] .work-state").Text());
        Assert.Equal(open, Math.Min(1, page.QuerySelectorAll("[aria-labelledby=viec] .missing").Length));
        Assert.Equal(open, Math.Min(1, page.QuerySelectorAll("[aria-labelledby=viec] details[open]").Length));
    }

    [Fact]
    public async Task Get_NeedsCorrection_ShowsErrorsBeforeWarningsWithPlaceAndWhatWasRead()
    {
        Finding[] findings =
        [
            new("GE201", FindingSeverity.Warning, "Số liệu tăng nhiều so với năm trước."),
            new("GE101", FindingSeverity.Error, "Số nữ lớn hơn tổng số. Xin kiểm tra lại.") { Place = "Phụ lục II, dòng 5, cột Nữ", Read = "120 <b>" },
        ];
        var page = await Render(Page(Submission(SubmissionStatus.NeedsCorrection) with { Errors = 1, Warnings = 1 }) with { Findings = findings });

        var items = page.QuerySelectorAll(".findings li");
        Assert.Equal("error", items[0].ClassName);
        Assert.Contains("Dòng 5, cột Nữ", items[0].Text(), StringComparison.Ordinal);
        Assert.Contains("120 <b>", items[0].Text(), StringComparison.Ordinal);
        Assert.Equal("warning", items[1].ClassName);
        Assert.Contains("có 1 lỗi cần sửa", page.QuerySelector(".status").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnreadableAfterReadable_SaysThatTheEarlierOneStillCounts()
    {
        var earlier = Submission(SubmissionStatus.Accepted, Now.AddDays(-1));
        var newest = Submission(SubmissionStatus.NeedsCorrection) with { Readable = false, Errors = 1 };

        var page = await Render(Page(newest, earlier));

        Assert.Contains("báo cáo nhận lúc 09:00 ngày 30/11/2024 vẫn đang được sử dụng", page.QuerySelector(".status").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Returned_ShowsTheCoordinatorsRemark()
    {
        var page = await Render(Page(Submission(SubmissionStatus.NeedsCorrection) with
        {
            Reviews = [new Review(Accepted: false, "Xin bổ sung số liệu <quý IV>.", "can-bo@example.vn", Now)],
        }));

        Assert.Equal("Báo cáo được trả lại để sửa", page.QuerySelector(".status .lead").Text());
        Assert.Equal("Xin bổ sung số liệu <quý IV>.", page.QuerySelector(".remark").Text());
    }

    [Fact]
    public async Task Get_Read_ShowsFiguresForConfirmationAndWhatFoundNoPlace()
    {
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal) { ["name"] = new("Tập huấn"), ["people"] = new("1.234") { Number = 1234 } };
        var content = new ReportContent
        {
            Campaign = Campaign.Id,
            Agency = Agency.Code,
            Sections = [new SectionContent(Campaign.Outline[0].Key, null, [new Paragraph([new TextRun("Không phát sinh")])], NothingToReport: true)],
            Tables = [new TableFigures(SmallCampaign.Activities, [new FigureRow("1", "Tập huấn", cells)])],
            Unplaced = [new Paragraph([new TextRun("Đoạn lạc lõng.")])],
        };
        var page = await Render(Page(Submission(SubmissionStatus.Accepted)) with { Content = content });

        Assert.Equal("1.234", page.QuerySelector("details td.num").Text());
        Assert.Contains("Phụ lục II. HOẠT ĐỘNG TRUYỀN THÔNG", page.Body.Text(), StringComparison.Ordinal);
        Assert.Contains("Đoạn lạc lõng.", page.QuerySelector("blockquote").Text(), StringComparison.Ordinal);
        Assert.Contains("Không phát sinh I CÔNG TÁC LÃNH ĐẠO", page.QuerySelectorAll(".work .done").Select(item => item.Text()));
    }

    [Fact]
    public async Task Get_History_LinksOwnFilesWithEncodedNames()
    {
        var submission = Submission(SubmissionStatus.Accepted) with { FileName = "<script>.docx", Attachments = ["Bản ký.pdf"] };
        var page = await Render(Page(submission));

        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("<script>.docx", page.QuerySelector($"a[href='/nop/{Token}/lan-nop/{submission.Id}']").Text());
        Assert.NotNull(page.QuerySelector($"a[href='/nop/{Token}/lan-nop/{submission.Id}/B%E1%BA%A3n%20k%C3%BD.pdf']"));
    }

    [Fact]
    public async Task Post_NoFile_RendersErrorWithTheFormAgain()
    {
        var page = await Render(Page() with { Message = PortalTexts.NoFile });

        Assert.Equal("Chưa nhận được báo cáo", page.QuerySelector(".message-error h2").Text());
        Assert.Equal("alert", page.QuerySelector(".message-error")?.GetAttribute("role"));
        Assert.Equal("true", page.QuerySelector("#bao-cao")?.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Get_AnyPage_HasNothingInlineAndOneHeading()
    {
        var page = await Render(Page(Submission(SubmissionStatus.Accepted)));

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], [onclick]"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("vi", page.DocumentElement.GetAttribute("lang"));
    }

    private static Task<IHtmlDocument> Render(AgencyPageModel model) => PageRenderer.RenderAsync<AgencyPage>(model);
}
