using System.Collections.Immutable;
using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages;

namespace GenderEquality.Demo.Browsing;

/// <summary>Opens pages, follows links and sends forms, with the headers that browsers send.</summary>
/// <param name="home">The site.</param>
/// <param name="campaign">The campaign that a coordinator works on; null for that of the site's settings.</param>
internal sealed class Browser(Uri home, CampaignId? campaign = null) : IDisposable
{
    // One browser plays all agencies, and each leaves a cookie; a container keeps 20 of a site unless told.
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = true, CookieContainer = new CookieContainer(1000, 1000, 8192) }) { BaseAddress = home, Timeout = TimeSpan.FromMinutes(3) };
    private readonly IBrowsingContext parser = BrowsingContext.New(Configuration.Default);

    /// <summary>Opens a page by its address, as typed or clicked in a mail.</summary>
    public async Task<Page> OpenAsync(Uri address)
    {
        using var answer = await http.GetAsync(address);
        return await ReadAsync(answer);
    }

    /// <summary>Opens a page of this site; of the coordinator's pages, in the campaign.</summary>
    public Task<Page> OpenAsync(string path) => OpenAsync(new Uri(home, campaign is { } id ? CampaignAddresses.Of(path is "/" ? CoordinatorAddress.Overview : path, id) : path));

    /// <summary>Follows a link to a file.</summary>
    public async Task<byte[]> DownloadAsync(IHtmlAnchorElement link)
    {
        using var answer = await http.GetAsync(new Uri(link.Href));
        Expect.That(answer.IsSuccessStatusCode, $"{link.PathName} answers {(int)answer.StatusCode}.");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends a form of the page and returns the page that comes of it.</summary>
    public Task<Page> SendAsync(Page page, IHtmlFormElement form, params FormFile[] files) =>
        SendAsync(page, form, ImmutableDictionary<string, string>.Empty, files);

    /// <summary>Sends a form with texts typed into its fields.</summary>
    public async Task<Page> SendAsync(Page page, IHtmlFormElement form, IReadOnlyDictionary<string, string> typed, params FormFile[] files)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, page.ActionOf(form)) { Content = FormData.Encode(form, typed, files) };
        request.Headers.Add("Origin", page.HidesAddress ? "null" : home.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await http.SendAsync(request);
        return await ReadAsync(answer);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        http.Dispose();
        parser.Dispose();
    }

    private async Task<Page> ReadAsync(HttpResponseMessage answer)
    {
        var address = answer.RequestMessage!.RequestUri!;
        var html = await answer.Content.ReadAsStringAsync();
        Expect.That((int)answer.StatusCode < 500, $"{address.AbsolutePath} answers {(int)answer.StatusCode}.");
        var document = await parser.OpenAsync(response => response.Address(address).Content(html));
        var policy = answer.Headers.TryGetValues("Referrer-Policy", out var policies) ? string.Join(',', policies) : string.Empty;
        return new Page(address, (int)answer.StatusCode, policy.Contains("no-referrer", StringComparison.Ordinal), document);
    }
}
