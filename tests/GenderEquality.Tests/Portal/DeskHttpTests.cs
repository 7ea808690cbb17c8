using System.Net;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Limits;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Portal;

public sealed class DeskHttpTests(AzuriteFixture azurite)
{
    private static readonly byte[] Picture = [1, 2, 3];

    [Fact]
    public async Task Get_Receipt_SaysTheSecondTheCodeAndTheHashOfEveryFile()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        await app.UploadAsync(link, ("Báo cáo.docx", [1]), ("ký.pdf", [2, 2]));
        var submission = Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));

        var page = (await app.PageAsync($"{link}/bien-nhan/{submission.Id}")).QuerySelector(".receipt").Text();

        Assert.Contains("08:00:0", page, StringComparison.Ordinal);
        Assert.Contains(submission.Id.ToString(), page, StringComparison.Ordinal);
        Assert.Contains(submission.Sha256, page, StringComparison.Ordinal);
        Assert.Contains("ký.pdf (2 byte", page, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([2, 2])), page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{await app.IssueLinkAsync(app.Campaign.Agencies[7])}/bien-nhan/{submission.Id}")).StatusCode);
        Assert.Contains($"{submission.Id}-Processing", await app.Client.GetStringAsync($"{link}/tinh-trang"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Question_IsKeptOnceAndShown()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        var id = (await app.PageAsync($"{link}/hoi-dap")).QuerySelector("input[name='ma']")!.GetAttribute("value")!;

        var first = await app.PostAsync($"{link}/hoi-dap", ("ma", id), ("loai", "kho-khan"), ("noi-dung", "Thiếu <kinh phí>."));
        await app.PostAsync($"{link}/hoi-dap", ("ma", id), ("loai", "kho-khan"), ("noi-dung", "Thiếu <kinh phí>."));

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        var asked = Assert.Single(await app.Get<QuestionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
        Assert.Equal((QuestionKind.Difficulty, "Thiếu <kinh phí>."), (asked.Kind, asked.Text));
        Assert.Contains("Thiếu <kinh phí>.", (await app.PageAsync($"{link}/hoi-dap")).QuerySelector(".talk").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WrongDate_KeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync($"{await app.IssueLinkAsync()}/hoi-dap", ("loai", "gia-han"), ("den-ngay", "2024-12-01"), ("ly-do", "Chờ số liệu."));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("#den-ngay", page.QuerySelector(".message-error a")!.GetAttribute("href"));
        Assert.Equal("2024-12-01", page.QuerySelector("#den-ngay")!.GetAttribute("value"));
        Assert.Equal("Chờ số liệu.", page.QuerySelector("#ly-do").Text());
        Assert.Empty(await app.Get<QuestionStore>().ListAsync(app.Campaign.Id));
    }

    [Fact]
    public async Task Post_ContactsAndMute_AreKept()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();

        var saved = await app.PostAsync($"{link}/lien-he", ("ten", "Nguyễn Thị An"), ("dia-chi", "an@example.vn"), ("dien-thoai", "0225"), ("chuc-vu", "Chuyên viên"), ("ten", ""), ("dia-chi", ""));
        var muted = await app.PostAsync($"{link}/tam-dung-nhac", ("ngay", "2024-12-05"));
        var tooLate = await app.PostAsync($"{link}/tam-dung-nhac", ("ngay", "2025-01-05"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.BadRequest), (saved.StatusCode, muted.StatusCode, tooLate.StatusCode));
        var row = await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code);
        Assert.Equal([EmailAddress.Parse("an@example.vn")], row.EmailsOf(app.Agency));
        Assert.Equal(("Nguyễn Thị An", "Chuyên viên"), (row.People![0].Name, row.People[0].Role));
        Assert.Equal(new DateOnly(2024, 12, 5), row.MutedUntil);
        await app.PostAsync($"{link}/tam-dung-nhac", ("bo", "1"));
        Assert.Null((await app.Get<AgencyStore>().GetAsync(app.Campaign, app.Agency.Code)).MutedUntil);
    }

    [Fact]
    public async Task Post_Contacts_SaysOnceThatTheyAreSaved()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();

        var saved = (await app.PostAsync($"{link}/lien-he", ("dia-chi", "an@example.vn"))).Headers.Location!.OriginalString;

        Assert.Equal("Đã lưu người nhận thư.", (await app.PageAsync(saved)).QuerySelector(".message-ok h2").Text());
        Assert.Null((await app.PageAsync(saved)).QuerySelector(".message-ok"));
        Assert.Equal("Đã lưu. Hệ thống không gửi thư nhắc trước ngày đã chọn.", (await app.FollowAsync(await app.PostAsync($"{link}/tam-dung-nhac", ("ngay", "2024-12-05")))).QuerySelector(".message-ok h2").Text());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_ContactsWithRevoke_EndsOldLinksAndThisBrowserGoesOn(bool keepsCookies)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (link, other) = (await app.IssueLinkAsync(), await app.IssueLinkAsync());
        using var browser = app.NewClient(keepsCookies);
        var page = (await app.OpenAsync(link, browser)).RequestMessage!.RequestUri!.AbsolutePath;

        var response = await browser.PostAsync($"{page}/lien-he", new FormUrlEncodedContent([KeyValuePair.Create("dia-chi", "an@example.vn"), KeyValuePair.Create("thu-hoi", "co")]));
        var next = response.Headers.Location!.OriginalString;

        Assert.StartsWith("Đã lưu người nhận thư và thu hồi", (await PortalApp.ParseAsync(await app.OpenAsync(next, browser))).QuerySelector(".message-ok h2").Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(other, app.NewClient(keepsCookies: false))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(link, app.NewClient(keepsCookies: false))).StatusCode);
        Assert.Contains(await app.Get<MailStore>().ListAsync(app.Campaign.Id, app.Agency.Code), mail => mail.Reason.Kind == MailKind.NewLink);
    }

    [Fact]
    public async Task Get_Workbook_IsNotedInTheTimeline()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync($"{await app.IssueLinkAsync()}/phu-luc")).StatusCode);

        Assert.Contains(".xlsx", (await app.PageAsync($"/dieu-phoi/co-quan/{app.Agency.Code}?dong=tai-ve")).QuerySelector(".timeline li strong").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NothingToReport_IsAnUploadWithTheReason()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();

        var refused = await app.PostAsync($"{link}/khong-phat-sinh", ("ly-do", "Mới thành lập."));
        var taken = await app.PostAsync($"{link}/khong-phat-sinh", ("ly-do", "Mới thành lập."), ("xac-nhan", "1"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.SeeOther), (refused.StatusCode, taken.StatusCode));
        Assert.Equal("Mới thành lập.", (await PortalApp.ParseAsync(refused)).QuerySelector("#ly-do").Text());
        Assert.Equal("khong-phat-sinh-2024-so-y-te.docx", Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code)).FileName);
    }

    [Theory]
    [InlineData("question", 20, "hoi-dap", "#cau-hoi", "loai=cau-hoi&noi-dung=Gửi mẫu nào?")]
    [InlineData("extension", 5, "hoi-dap", "#ly-do", "loai=gia-han&den-ngay=2024-12-25&ly-do=Chờ số liệu.")]
    [InlineData("contacts", 10, "lien-he", "#dia-chi-1", "dia-chi=moi@example.vn")]
    [InlineData("nothing", 10, "khong-phat-sinh", "#ly-do", "ly-do=Mới thành lập.&xac-nhan=1")]
    public async Task Post_TooOftenInAnHour_SaysWhenItGoesOnAndKeepsWhatWasTyped(string form, int limit, string address, string field, string typed)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        var fields = typed.Split('&').Select(one => one.Split('=')).Select(one => (one[0], one[1])).ToArray();
        for (var before = 1; before < limit; before++)
        {
            Assert.Null(await app.Get<AttemptStore>().TakeAsync(form, $"{app.Campaign.Id}_{app.Agency.Code}", limit));
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await app.PostAsync($"{link}/{address}", fields)).StatusCode);
        var mails = (await app.Get<MailStore>().ListAsync(app.Campaign.Id)).Count;
        var refused = await app.PostAsync($"{link}/{address}", fields);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(55), TimeSpan.FromMinutes(60));
        var page = await PortalApp.ParseAsync(refused);
        Assert.Contains($"{limit} lần trong một giờ", page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị gửi lại sau 09:00 ngày 20/11/2024", page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        var kept = page.QuerySelector(field)!;
        Assert.Contains(kept.GetAttribute("value") ?? kept.TextContent.Trim(), fields.Select(one => one.Item2));
        Assert.Equal(mails, (await app.Get<MailStore>().ListAsync(app.Campaign.Id)).Count);
        Assert.Equal(HttpStatusCode.SeeOther, (await app.PostAsync($"{await app.IssueLinkAsync(app.Campaign.Agencies[7])}/{address}", fields)).StatusCode);
    }

    [Theory]
    [InlineData("hoi-dap")]
    [InlineData("lien-he")]
    [InlineData("tam-dung-nhac")]
    [InlineData("khong-phat-sinh")]
    public async Task Post_FromAnotherSite_IsRefused(string address)
    {
        await using var app = await PortalApp.StartAsync(azurite);
        app.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await app.PostAsync($"{await app.IssueLinkAsync()}/{address}", ("bo", "1"))).StatusCode);
    }

    [Fact]
    public async Task Get_Preview_ShowsTheTextWithItsFormattingAndPictures()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var media = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Picture));
        var submission = new SubmissionRef(app.Campaign.Id, app.Agency.Code, SubmissionId.New(app.Get<TimeProvider>()));
        var section = app.Campaign.Outline.First(section => section.Requirement == SectionRequirement.Required);
        var content = new ReportContent
        {
            Campaign = app.Campaign.Id,
            Agency = app.Agency.Code,
            Sections = [new SectionContent(section.Key, null, [new Paragraph([new TextRun("Đã <ban hành>") { Bold = true }, new Picture(media, 95250, 95250)])], NothingToReport: false)],
            Media = [new MediaItem(media, "image/png", Picture.Length)],
        };
        await app.Get<ContentBlobs>().WriteAsync(submission, content, [], _ => new MemoryStream(Picture));
        await app.Get<SubmissionStore>().AddIfAbsentAsync(PortalSamples.Submission(SubmissionStatus.Accepted) with { Campaign = submission.Campaign, Agency = submission.Agency, Id = submission.Id });
        var link = await app.IssueLinkAsync();

        var page = await app.PageAsync($"{link}/xem-truoc");

        Assert.Equal("Đã <ban hành>", page.QuerySelector(".preview strong").Text());
        var picture = await app.Client.GetAsync(page.QuerySelector(".preview img")!.GetAttribute("src"));
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Picture, await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync($"{link}/hinh/{submission.Id}/{new string('0', 64)}")).StatusCode);
    }
}
