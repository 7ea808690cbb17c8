using System.Net;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Portal.Assets;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Tests.Portal;

public sealed class AgencyHttpTests(AzuriteFixture azurite)
{
    private static readonly byte[] Report = [.. Enumerable.Range(0, 5000).Select(number => (byte)number)];

    [Fact]
    public async Task Get_UnknownMalformedOrRevokedLink_RendersTheSame404()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var revoked = await app.IssueLinkAsync();
        await app.Get<AgencyLinks>().RevokeAsync(app.Campaign.Id, app.Agency.Code);

        var pages = new List<string>();
        foreach (var address in (string[])[revoked, $"/nop/{LinkToken.New().Reveal()}", "/nop/abc", $"{revoked}/mau", $"{revoked}/lan-nop/{SubmissionId.New(TimeProvider.System)}"])
        {
            var response = await app.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            pages.Add(await response.Content.ReadAsStringAsync());
        }

        Assert.Contains(PortalTexts.UnknownLinkTitle, WebUtility.HtmlDecode(pages[0]), StringComparison.Ordinal);
        Assert.Single(pages.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_Page_LetsNothingRunLeakOrStay()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.OpenAsync(await app.IssueLinkAsync(), app.NewClient(keepsCookies: false));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal([PortalHeaders.ContentSecurityPolicy], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_Style_MayBeKeptForGood()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.Client.GetAsync(PortalAssets.Style.Address);

        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
    }

    [Theory]
    [InlineData("mau", "mau-bao-cao-2024-so-y-te.docx")]
    [InlineData("phu-luc", "bieu-phu-luc-2024-so-y-te.xlsx")]
    public async Task Get_Template_DownloadsTheAgencysOwnFile(string address, string name)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.Client.GetAsync($"{await app.IssueLinkAsync()}/{address}");

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("PK"u8.ToArray(), (await response.Content.ReadAsByteArrayAsync())[..2]);
    }

    [Fact]
    public async Task Post_Report_IsKeptAsItIsAndLeadsBackToThePage()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();

        var response = await app.UploadAsync(link, ("Báo cáo 'số 1'; 2024.docx", Report), ("ký.pdf", [1, 2]), ("ký.pdf", [3]));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var page = await app.PageAsync(response.Headers.Location!.OriginalString);
        Assert.Equal("Đã nhận lúc 08:00 ngày 20/11/2024, đang kiểm tra", page.QuerySelector(".status .lead").Text());
        var files = page.QuerySelectorAll("td a:not(.small)").Select(a => (Name: a.Text(), Address: a.GetAttribute("href")!)).ToList();
        Assert.Equal(["Báo cáo 'số 1'; 2024.docx", "ký (2).pdf", "ký.pdf"], files.Select(file => file.Name).Order(StringComparer.Ordinal));
        var download = await app.Client.GetAsync(files[0].Address);
        Assert.Equal(Report, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Báo cáo 'số 1'; 2024.docx", download.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal([3], await app.Client.GetByteArrayAsync(files.Single(file => string.Equals(file.Name, "ký (2).pdf", StringComparison.Ordinal)).Address));
    }

    [Theory]
    [InlineData("bc.docx", 0, HttpStatusCode.BadRequest, "0 byte")]
    [InlineData("bc.docx", 100_001, HttpStatusCode.RequestEntityTooLarge, "lớn hơn")]
    [InlineData("bc.doc", 10, HttpStatusCode.UnsupportedMediaType, "Word kiểu cũ")]
    public async Task Post_UnfitFile_RendersErrorWithTheFormAndKeepsNothing(string name, int size, HttpStatusCode status, string expected)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.UploadAsync(await app.IssueLinkAsync(), (name, new byte[size]));

        Assert.Equal(status, response.StatusCode);
        var page = await PortalApp.ParseAsync(response);
        Assert.Contains(expected, page.QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[name='bao-cao']"));
        Assert.Empty(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
    }

    [Fact]
    public async Task Post_NoFile_RendersError()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var response = await app.PostAsync(await app.IssueLinkAsync(), ("bao-cao", "bc.docx"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await PortalApp.ParseAsync(response)).QuerySelector(".message-error"));
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        app.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var response = await app.UploadAsync(await app.IssueLinkAsync(), ("bc.docx", Report));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
    }

    [Fact]
    public async Task Get_AnotherAgencysFile_Renders404()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        await app.UploadAsync(await app.IssueLinkAsync(), ("bc.docx", Report));
        var submission = Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));

        var response = await app.Client.GetAsync($"{await app.IssueLinkAsync(app.Campaign.Agencies[7])}/lan-nop/{submission.Id}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
