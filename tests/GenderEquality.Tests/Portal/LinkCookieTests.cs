using System.Net;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Tests.Portal;

public sealed class LinkCookieTests(AzuriteFixture azurite)
{
    private static readonly byte[] Report = [1, 2, 3];

    [Fact]
    public async Task TokenLeavesTheAddressAndEverythingWorksWithoutIt()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        var token = link.Split('/')[^1];
        var place = AgencyAddress.Page(AgencyAddress.Place(app.Campaign.Id, app.Agency.Code));

        var page = await app.OpenAsync($"{link}?n=1");
        var sent = await app.UploadAsync(place, ("bc.docx", Report));
        var after = await app.PageAsync(sent.Headers.Location!.OriginalString);

        Assert.Equal($"{place}?n=1", page.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.DoesNotContain(token, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(place, sent.Headers.Location.OriginalString);
        var submission = Assert.Single(await app.Get<SubmissionStore>().ListAsync(app.Campaign.Id, app.Agency.Code));
        var file = after.QuerySelector($"a[href='{place}/lan-nop/{submission.Id}']")!.GetAttribute("href")!;
        Assert.Equal(Report, await app.Client.GetByteArrayAsync(file));
        Assert.DoesNotContain(token, after.Source.Text, StringComparison.Ordinal);

        // The mail is opened once more: straight on, since the browser is known to keep cookies.
        Assert.Equal(place, (await app.Client.GetAsync(link)).Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync($"{link}/mau")).StatusCode);
    }

    [Fact]
    public async Task CookieIsForTheOwnServerAndPlaceAlone()
    {
        await using var app = await PortalApp.StartAsync(azurite, services: null, "--Portal:BaseAddress=https://baocao.example.vn");

        var answer = await app.NewClient(keepsCookies: false).GetAsync(await app.IssueLinkAsync());

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        var secret = Assert.Single(cookies, cookie => cookie.StartsWith(LinkCookie.Name + "=", StringComparison.Ordinal));
        Assert.Contains("; path=/nop/binh-dang-gioi-2024.so-y-te;", secret, StringComparison.Ordinal);
        Assert.All(cookies, cookie => Assert.EndsWith("; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task BrowserWithoutCookiesIsSentRoundOnceAndServedAtTheLinkItself()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        using var client = app.NewClient(keepsCookies: false);
        var link = await app.IssueLinkAsync();

        var first = await client.GetAsync(link);
        var page = await client.GetAsync(first.Headers.Location);

        Assert.Equal((HttpStatusCode.SeeOther, $"{link}?{AgencyEntrance.Asked}=1"), (first.StatusCode, first.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(link, (await PortalApp.ParseAsync(page)).QuerySelector("form[enctype='multipart/form-data']")!.GetAttribute("action"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{link}/mau")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.OpenAsync(link, client)).StatusCode);
    }

    [Fact]
    public async Task AgenciesInOneBrowserDoNotMix()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var (first, second, third) = (app.Campaign.Agencies[5], app.Campaign.Agencies[7], app.Campaign.Agencies[9]);
        await app.OpenAsync(await app.IssueLinkAsync(first));
        await app.OpenAsync(await app.IssueLinkAsync(second));

        foreach (var agency in new[] { first, second })
        {
            Assert.Equal(agency.Name, (await app.PageAsync(PlaceOf(app, agency.Code.ToString()))).QuerySelector("h1").Text());
        }

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(PlaceOf(app, third.Code.ToString()))).StatusCode);

        // A token under another agency's place opens nothing.
        using var forger = app.NewClient(keepsCookies: false);
        forger.DefaultRequestHeaders.Add("Cookie", $"{LinkCookie.Name}={(await app.IssueLinkAsync(first)).Split('/')[^1]}");
        Assert.Equal(HttpStatusCode.OK, (await forger.GetAsync(PlaceOf(app, first.Code.ToString()))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await forger.GetAsync(PlaceOf(app, second.Code.ToString()))).StatusCode);
    }

    [Fact]
    public async Task RevokedLinkLeavesNoCookieAndOpensNothingByOne()
    {
        await using var app = await PortalApp.StartAsync(azurite);
        var link = await app.IssueLinkAsync();
        await app.OpenAsync(link);

        await app.Get<AgencyLinks>().RevokeAsync(app.Campaign.Id, app.Agency.Code);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.GetAsync(PlaceOf(app, app.Agency.Code.ToString()))).StatusCode);
        var answer = await app.NewClient(keepsCookies: false).GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static string PlaceOf(PortalApp app, string agency) => $"/nop/{app.Campaign.Id}.{agency}";
}
