using System.Net;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Portal;

/// <summary>What agency and coordinator say about which submission counts, over HTTP and without a script.</summary>
public sealed class ChoiceHttpTests(AzuriteFixture azurite)
{
    private static readonly Substance Full = new(20, 100);

    [Fact]
    public async Task Post_AgencyConfirmsThenUsesTheOlderAgainAndWithdraws()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        var report = await ReadAsync(app, 1, one => one with { Substance = Full });
        var held = await ReadAsync(app, 2, one => PoorerRule.Judge(one with { Substance = new Substance(2, 3) }, [report]));
        var page = await app.PageAsync(link);
        Assert.Equal("Chờ đơn vị xác nhận tệp vừa nộp", page.QuerySelector(".status .lead").Text());
        Assert.Contains("vẫn đang được sử dụng", page.QuerySelector(".status").Text(), StringComparison.Ordinal);

        await SendAsync(app, page, "dung-tep-nay");
        Assert.Equal(held.Id, (await StateAsync(app)).Current);

        await SendAsync(app, await app.PageAsync(link), "dung-lai");
        Assert.Equal(report.Id, (await StateAsync(app)).Current);
        Assert.Contains("được chọn dùng lại", (await app.PageAsync(link)).Body.Text(), StringComparison.Ordinal);

        var response = await app.PostAsync($"{link}/rut/{report.Id}");
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(held.Id, (await StateAsync(app)).Current);
        Assert.Contains("đã rút", (await app.PageAsync(link)).Body.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.PostAsync($"{link}/rut/{report.Id}")).StatusCode);
    }

    [Fact]
    public async Task Post_FromAnotherSiteOrAboutNothing_ChangesNothing()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        var report = await ReadAsync(app, 1, one => one);

        foreach (var choice in (string[])["rut", "dung-lai", "dung-tep-nay"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await app.PostAsync($"{link}/{choice}/01JF86K4M01AZ5FW4NQVRMB9TM")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await app.PostAsync($"{link}/{choice}/khong-co")).StatusCode);
        }

        app.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync($"{link}/rut/{report.Id}")).StatusCode);
        Assert.Equal(report, (await app.Get<SubmissionStore>().FindAsync(report.Ref))! with { Attachments = report.Attachments, Reviews = report.Reviews });
    }

    [Fact]
    public async Task Post_TheSameFileTwice_SaysWhenItCame()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        await app.UploadAsync(link, ("bc.docx", [1, 2, 3]));

        var response = await app.UploadAsync(link, ("bc.docx", [1, 2, 3]));

        var submission = Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
        Assert.Equal($"{link}?da-nhan={submission.Id}", response.Headers.Location!.OriginalString);
        var page = await app.PageAsync(response.Headers.Location.OriginalString);
        Assert.Contains($"đã nhận tệp này lúc 08:00 ngày 20/11/2024 (mã lần nộp {submission.Id})", page.QuerySelector(".message-ok").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CoordinatorClosesTakesAndOpens()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        await SendAsync(app, await app.PageAsync("/dieu-phoi/dot-bao-cao"), "dong");
        await app.UploadAsync(link, ("bc.docx", [1, 2, 3]));
        var parked = Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
        await ReadAsync(app, parked, one => one);
        Assert.Equal((SubmissionHold.AfterClose, null), (parked.Hold, (await StateAsync(app)).Current));
        Assert.Equal("Đã nhận báo cáo sau khi đóng đợt, chờ tiếp nhận", (await app.PageAsync(link)).QuerySelector(".status .lead").Text());
        Assert.Contains("chờ tiếp nhận", (await app.PageAsync("/dieu-phoi")).Body.Text(), StringComparison.Ordinal);

        await SendAsync(app, await app.PageAsync($"/dieu-phoi/co-quan/{app.Agency.Code}"), "tiep-nhan");
        Assert.Equal(parked.Id, (await StateAsync(app)).Current);

        var bad = await app.PostAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/mo-lai", ("mo-den-ngay", "2024-11-19"));
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        await app.PostAsync($"/dieu-phoi/co-quan/{app.Agency.Code}/mo-lai", ("mo-den-ngay", "2024-11-22"), ("ly-do", "Bổ sung"));
        Assert.Equal(new DateOnly(2024, 11, 23), (await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code)).ReopenedBefore);

        await SendAsync(app, await app.PageAsync("/dieu-phoi/dot-bao-cao"), "mo");
        Assert.Equal("Đợt báo cáo đang mở", (await app.PageAsync("/dieu-phoi/dot-bao-cao")).GetElementById("dong-mo")!.Text());
    }

    // As somebody would: opens what asks first, and presses the button below.
    private static async Task SendAsync(PortalApp app, IHtmlDocument page, string choice)
    {
        var form = page.QuerySelectorAll("details form").OfType<IHtmlFormElement>().First(form => form.GetAttribute("action")!.Split('/', '?').Contains(choice, StringComparer.Ordinal));
        Assert.NotEmpty(form.QuerySelector("p").Text());
        var fields = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => (input.Name!, input.Value)).ToArray();
        var response = await app.PostAsync(form.GetAttribute("action")!, fields);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    private static async Task<AgencyState> StateAsync(PortalApp app) => (await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code)).State;

    // As ingest leaves a report that it could read.
    private static async Task<SubmissionSummary> ReadAsync(PortalApp app, byte content, Func<SubmissionSummary, SubmissionSummary> change)
    {
        using var file = new MemoryStream([content]);
        var kept = await app.Get<Upload>().KeepAsync(app.Campaign, app.Agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        return await ReadAsync(app, kept, change);
    }

    private static async Task<SubmissionSummary> ReadAsync(PortalApp app, SubmissionSummary kept, Func<SubmissionSummary, SubmissionSummary> change)
    {
        var read = change(kept with { Readable = true, Status = SubmissionStatus.Accepted });
        await app.Get<SubmissionStore>().ChangeAsync(kept.Ref, _ => read);
        await app.Get<AgencyStates>().RefreshAsync(app.Campaign, app.Agency.Code);
        return read;
    }
}
