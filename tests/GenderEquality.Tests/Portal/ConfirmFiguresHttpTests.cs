using System.Net;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Reports.Checks;

namespace GenderEquality.Tests.Portal;

public sealed class ConfirmFiguresHttpTests(AzuriteFixture azurite)
{
    private static readonly Finding Unusual = FindingCodes.OutOfRange.At("Phụ lục III, dòng 1", "Khác thường.") with { Severity = FindingSeverity.Warning };
    private static readonly Finding Error = FindingCodes.OutOfRange.At("Phụ lục III, dòng 2", "Quá lớn.");
    private static readonly Finding Other = FindingCodes.Unplaced.At(null, "Chưa xếp được.");

    [Fact]
    public async Task Post_FiguresAreRight_SettlesWhatIsUnusualAndIsShownToBoth()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (link, submission) = await ReadReportAsync(app);
        var page = await app.PageAsync(link);
        var address = page.QuerySelector("form[action*='so-lieu-dung']")!.GetAttribute("action")!;
        Assert.Contains(Unusual.Message, page.Body!.TextContent, StringComparison.Ordinal);

        var response = await app.PostAsync(address);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var confirmed = await app.PageAsync(response.Headers.Location!.OriginalString);
        Assert.Contains("Đơn vị đã xác nhận số liệu đúng lúc 08:00 ngày 20/11/2024.", confirmed.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Unusual.Message, confirmed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Error.Message, confirmed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Other.Message, confirmed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(confirmed.QuerySelector("form[action*='so-lieu-dung']"));
        var kept = await app.Get<SubmissionStore>().FindAsync(submission);
        Assert.Equal((PortalTexts.UploadedByAgency, 1, SubmissionStatus.NeedsCorrection), (kept!.Confirmed!.By, kept.Warnings, kept.Status));
        Assert.Equal(1, (await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code)).State.Warnings);
    }

    [Fact]
    public async Task Post_Twice_KeepsTheFirstWord()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (link, submission) = await ReadReportAsync(app);
        await app.PostAsync($"{link}/so-lieu-dung/{submission.Id}");
        var first = (await app.Get<SubmissionStore>().FindAsync(submission))!.Confirmed;

        var response = await app.PostAsync($"{link}/so-lieu-dung/{submission.Id}");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(first, (await app.Get<SubmissionStore>().FindAsync(submission))!.Confirmed);
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (link, submission) = await ReadReportAsync(app);
        app.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var response = await app.PostAsync($"{link}/so-lieu-dung/{submission.Id}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null((await app.Get<SubmissionStore>().FindAsync(submission))!.Confirmed);
    }

    [Fact]
    public async Task Post_SubmissionThatIsNotItsOwnOrNotRead_Renders404()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (link, submission) = await ReadReportAsync(app);
        var unread = submission with { Id = SubmissionId.New(TimeProvider.System) };
        await app.Get<SubmissionStore>().AddIfAbsentAsync(Summary(unread) with { Readable = false, Status = SubmissionStatus.Processing });

        foreach (var address in (string[])[$"{link}/so-lieu-dung/{unread.Id}", $"{link}/so-lieu-dung/abc", $"{await app.IssueLinkAsync(app.Campaign.Agencies[7])}/so-lieu-dung/{submission.Id}"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await app.PostAsync(address)).StatusCode);
        }
    }

    private static async Task<(string Link, SubmissionRef Submission)> ReadReportAsync(PortalApp app)
    {
        var submission = new SubmissionRef(app.Campaign.Id, app.Agency.Code, SubmissionId.New(app.Get<TimeProvider>()));
        var content = CheckedReports.Nothing(app.Agency).With("PL3", CheckedReports.Row("cases", "Số vụ", "current=12", "previous=1"));
        await app.Get<ContentBlobs>().WriteAsync(submission, content, [Unusual, Error, Other], _ => Stream.Null);
        await app.Get<SubmissionStore>().AddIfAbsentAsync(Summary(submission));
        return (await app.IssueLinkAsync(), submission);
    }

    private static SubmissionSummary Summary(SubmissionRef submission) => new()
    {
        Campaign = submission.Campaign,
        Agency = submission.Agency,
        Id = submission.Id,
        FileName = "bc.docx",
        Size = 1,
        Sha256 = new string('a', 64),
        Received = submission.Id.Time,
        UploadedBy = PortalTexts.UploadedByAgency,
        Readable = true,
        Status = SubmissionStatus.NeedsCorrection,
        Errors = 1,
        Warnings = 2,
    };
}
