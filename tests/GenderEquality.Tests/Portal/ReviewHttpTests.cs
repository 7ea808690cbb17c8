using System.Net;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Portal;

/// <summary>The coordinator accepts or returns a report, over HTTP.</summary>
public sealed class ReviewHttpTests(AzuriteFixture azurite)
{
    private const string Remark = "Đã đối chiếu qua điện thoại.";

    [Fact]
    public async Task Post_Accept_AcceptsAReportWithFindingsAndTellsItsAgency()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var submission = await SubmitAsync(app, errors: 2, warnings: 3);

        var response = await app.PostAsync(Address(app, "chap-nhan"), ("lan-nop", $"{submission.Id}"), ("y-kien", Remark));

        Assert.Equal($"/dieu-phoi/co-quan/{app.Agency.Code}", PortalApp.LeadsTo(response));
        var accepted = (await app.Get<SubmissionStore>().FindAsync(submission.Ref))!;
        Assert.Equal((SubmissionStatus.Accepted, true, Remark, "can-bo@example.vn"), (accepted.Status, accepted.Review!.Accepted, accepted.Review.Remark, accepted.Review.By));
        Assert.True((await RowAsync(app)).State.Done);
        Assert.Equal(MailKind.Review, Assert.Single(await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code)).Reason.Kind);
        var page = await app.PageAsync(response.Headers.Location!.OriginalString);
        Assert.StartsWith("Đã chấp nhận báo cáo.", page.QuerySelector(".message-ok h2").Text(), StringComparison.Ordinal);
        Assert.Contains(Remark, page.Body.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Return_AsksForCorrectionOfAnAcceptedReport()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var submission = await SubmitAsync(app);

        var response = await app.PostAsync(Address(app, "tra-lai"), ("lan-nop", $"{submission.Id}"), ("y-kien", "Thiếu chữ ký."));

        Assert.Equal($"/dieu-phoi/co-quan/{app.Agency.Code}", PortalApp.LeadsTo(response));
        var returned = (await app.Get<SubmissionStore>().FindAsync(submission.Ref))!;
        Assert.Equal((SubmissionStatus.NeedsCorrection, false, "Thiếu chữ ký."), (returned.Status, returned.Review!.Accepted, returned.Review.Remark));
    }

    [Theory]
    [InlineData("chap-nhan")]
    [InlineData("tra-lai")]
    public async Task Post_AboutASubmissionThatIsNotThere_RendersErrorAndDecidesNothing(string action)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var submission = await SubmitAsync(app, errors: 1);

        foreach (var id in (string[])["01JF86K4M01AZ5FW4NQVRMB9TM", "không có", string.Empty])
        {
            var response = await app.PostAsync(Address(app, action), ("lan-nop", id), ("y-kien", Remark));

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("tải lại trang", (await PortalApp.ParseAsync(response)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        }

        await AssertUndecidedAsync(app, submission);
    }

    [Theory]
    [InlineData("chap-nhan")]
    [InlineData("tra-lai")]
    public async Task Post_WithoutRemark_RendersErrorAndDecidesNothing(string action)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var submission = await SubmitAsync(app, errors: 1);

        var response = await app.PostAsync(Address(app, action), ("lan-nop", $"{submission.Id}"), ("y-kien", "  "));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("ghi rõ nội dung", (await PortalApp.ParseAsync(response)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        await AssertUndecidedAsync(app, submission);
    }

    [Fact]
    public async Task Post_AcceptForAnUnknownAgency_Renders404()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Equal(HttpStatusCode.NotFound, (await app.PostAsync("/dieu-phoi/co-quan/khong-co/chap-nhan", ("y-kien", Remark))).StatusCode);
    }

    [Fact]
    public async Task Post_AcceptWithoutTheRole_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite, more: "--LocalHost:Roles=Reader");
        var submission = await SubmitAsync(app, errors: 1);

        var response = await app.PostAsync(Address(app, "chap-nhan"), ("lan-nop", $"{submission.Id}"), ("y-kien", Remark));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await AssertUndecidedAsync(app, submission);
    }

    [Fact]
    public async Task Post_AcceptFromAnotherSite_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var submission = await SubmitAsync(app, errors: 1);
        app.Client.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        var response = await app.PostAsync(Address(app, "chap-nhan"), ("lan-nop", $"{submission.Id}"), ("y-kien", Remark));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await AssertUndecidedAsync(app, submission);
    }

    private static string Address(PortalApp app, string action) => $"/dieu-phoi/co-quan/{app.Agency.Code}/{action}";

    // As ingest leaves a report that it could read.
    private static async Task<SubmissionSummary> SubmitAsync(PortalApp app, int errors = 0, int warnings = 0)
    {
        using var file = new MemoryStream([1]);
        var kept = await app.Get<Upload>().KeepAsync(app.Campaign, app.Agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        var read = kept with
        {
            Readable = true,
            Errors = errors,
            Warnings = warnings,
            Status = errors > 0 ? SubmissionStatus.NeedsCorrection : SubmissionStatus.Accepted,
        };
        await app.Get<SubmissionStore>().ChangeAsync(kept.Ref, _ => read);
        await app.Get<AgencyStates>().RefreshAsync(app.Campaign, app.Agency.Code);
        return read;
    }

    private static async Task AssertUndecidedAsync(PortalApp app, SubmissionSummary submission)
    {
        var now = (await app.Get<SubmissionStore>().FindAsync(submission.Ref))!;
        Assert.Equal((submission.Status, null), (now.Status, now.Review));
        Assert.Empty(await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
    }

    private static Task<AgencyRow> RowAsync(PortalApp app) => app.Get<AgencyStore>().GetAsync(app.Campaign.Id, app.Agency.Code);
}
