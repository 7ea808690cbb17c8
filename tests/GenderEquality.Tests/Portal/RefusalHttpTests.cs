using System.Net;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Tests.Portal;

public sealed class RefusalHttpTests(AzuriteFixture azurite)
{
    private static readonly byte[] Report = [1, 2, 3];

    [Theory]
    [InlineData("GET", "/khong-co")]
    [InlineData("GET", "/nop")]
    [InlineData("DELETE", "/dieu-phoi")]
    [InlineData("POST", "/nop/abc/khong/co")]
    [InlineData("GET", "/tai-nguyen/khac.css")]
    public async Task UnknownAddressGivesAPageWithAWayOn(string method, string address)
    {
        await using var app = await PortalApp.StartAsync(azurite);

        var answer = await app.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await PortalApp.ParseAsync(answer);
        Assert.Equal(PortalTexts.NoSuchPageTitle, page.QuerySelector("h1").Text());
        Assert.NotNull(page.QuerySelector("main a[href='/duong-dan-moi']"));
        Assert.NotNull(page.QuerySelector("main a[href='/dieu-phoi']"));
        Assert.Equal([PortalHeaders.ContentSecurityPolicy], answer.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task TooManyUploadsAreToldWhenToTryAgain()
    {
        await using var app = await PortalApp.StartAsync(azurite, services: null, "--Portal:UploadsPerHour=2");
        var link = await app.IssueLinkAsync();
        await app.UploadAsync(link, ("a.docx", Report));
        await app.UploadAsync(link, ("b.doc", Report));
        await app.UploadAsync(await app.IssueLinkAsync(), ("b.docx", [4, 5]));

        var answer = await app.UploadAsync(link, ("c.docx", [6]));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(55), TimeSpan.FromMinutes(60));
        Assert.Contains("Đề nghị nộp lại sau 09:00 ngày 20/11/2024", (await PortalApp.ParseAsync(answer)).QuerySelector(".message-error").Text(), StringComparison.Ordinal);
        Assert.Equal(2, (await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code)).Count);
        Assert.Equal(HttpStatusCode.SeeOther, (await app.UploadAsync(await app.IssueLinkAsync(app.Campaign.Agencies[7]), ("c.docx", Report))).StatusCode);
    }

    [Fact]
    public async Task RefusedFormsAreInTheAuditLogOnceForOneAndTheSame()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        using var client = app.NewClient(keepsCookies: false);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        var link = await app.IssueLinkAsync();

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/dieu-phoi/gui", new FormUrlEncodedContent([]))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync(link, new FormUrlEncodedContent([]))).StatusCode);
        var entries = (await app.Get<AuditStore>().ListAsync(app.Campaign.Id, 100)).Where(entry => string.Equals(entry.Deed, AuditTexts.ForeignForm, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, entries.Count);
        Assert.Equal(app.Agency.Code, Assert.Single(entries, entry => entry.Agency is not null).Agency);
    }

    [Fact]
    public async Task WhateverAFileIsCalledItIsKeptShownAndPacked()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        string[] names = ["3? <chính thức> *2024*|cuối #1%2F.docx", "ky.pdf", "ky.pdf", "ky (2).pdf", "con.pdf", new string('b', 300) + ".pdf", "b\uFFFE\uD83D\uDE00+&=.xlsx"];

        await app.UploadAsync(await app.IssueLinkAsync(), [.. names.Select((name, number) => (name, new[] { (byte)number }))]);

        var page = await app.PageAsync(await app.IssueLinkAsync());
        var files = page.QuerySelectorAll("td a:not(.small)").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(7, files.Count);
        Assert.Equal(Enumerable.Range(0, 7), (await Task.WhenAll(files.Select(file => app.Client.GetByteArrayAsync(file)))).Select(bytes => (int)bytes[0]).Order());
        Assert.Equal("3? <chính thức> *2024*|cuối #1%2F.docx", (await app.Client.GetAsync(files[0])).Content.Headers.ContentDisposition?.FileNameStar);
        await using var zip = await System.IO.Compression.ZipArchive.CreateAsync(
            new MemoryStream(await app.Client.GetByteArrayAsync("/dieu-phoi/ban-goc.zip")), System.IO.Compression.ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        Assert.Equal(7, zip.Entries.Select(entry => entry.FullName.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(zip.Entries, entry => Assert.DoesNotContain(entry.Name, sign => sign is '?' or '<' or '>' or '*' or '|' or ':' or '"'));
        Assert.All(zip.Entries, entry => Assert.InRange(entry.FullName.Length, 1, 200));
    }
}
