using System.Reflection;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.Tests.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Portal;

/// <summary>The app with its pages only, on storage of its own, on 20 November 2024: nothing reads the uploads or sends the mails.</summary>
internal sealed class PortalApp : IAsyncDisposable
{
    private readonly InProcessApp app;

    private PortalApp(InProcessApp app, string storage, Campaign campaign)
    {
        Storage = storage;
        this.app = app;
        Campaign = campaign;
        Client = NewClient(keepsCookies: true);
    }

    public Campaign Campaign { get; }

    public HttpClient Client { get; }

    /// <summary>Connection string of its storage.</summary>
    public string Storage { get; }

    public Agency Agency => Campaign.Agencies[5];

    public static async Task<PortalApp> StartAsync(AzuriteFixture azurite, Action<IServiceCollection>? services = null, params string[] more)
    {
        var storage = azurite.NewAccount();
        var started = await InProcessApp.StartAsync(
            storage,
            "2024-11-20T08:00:00+07:00",
            ["--Portal:MaxFileBytes=100000", .. more],
            typeof(PortalOptions).Assembly.GetTypes().Where(IsPage).Select(type => type.Name[..^"Function".Length]),
            services);
        return new PortalApp(started, storage, await started.Services.GetRequiredService<CampaignStore>().CurrentAsync());
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public async Task<string> IssueLinkAsync(Agency? agency = null)
    {
        var token = await Get<AgencyLinks>().IssueAsync(Campaign.Id, (agency ?? Agency).Code, "test");
        return $"/nop/{token.Reveal()}";
    }

    public Task<HttpResponseMessage> UploadAsync(string address, params (string Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "bao-cao", name);
        }

        return Client.PostAsync(address, form);
    }

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>The page that a form led to, without what was left for it; null when it led nowhere.</summary>
    public static string? LeadsTo(HttpResponseMessage response) => response.Headers.Location?.OriginalString.Split('?', '&')[0];

    /// <summary>The page that a form led to, as a browser opens it.</summary>
    public Task<IHtmlDocument> FollowAsync(HttpResponseMessage response) => PageAsync(response.Headers.Location!.OriginalString);

    /// <summary>Sends a form as the page sends it on which an act is asked for once more.</summary>
    public Task<HttpResponseMessage> SureAsync(string address, params (string Name, string Value)[] fields) => PostAsync(address, [.. fields, ("xac-nhan", "co")]);

    /// <summary>Sends the first form of a page that posts, with its hidden fields and what is ticked.</summary>
    public Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string selector = "form[method=post]")
    {
        var form = (IHtmlFormElement)page.QuerySelector(selector)!;
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(input => input is { Type: "hidden" } or { Type: "checkbox", IsChecked: true, IsDisabled: false }).Select(input => (input.Name!, input.Value));
        return PostAsync(form.GetAttribute("action")!, [.. fields]);
    }

    /// <summary>A browser's manners: it says that its forms come from the own site.</summary>
    public HttpClient NewClient(bool keepsCookies)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = keepsCookies }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Add("Origin", app.Address.GetLeftPart(UriPartial.Authority));
        return client;
    }

    /// <summary>Opens an address and follows where it leads.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string address, HttpClient? client = null)
    {
        var answer = await (client ?? Client).GetAsync(address);
        for (var hops = 0; answer.Headers.Location is { } onward && hops < 5; hops++)
        {
            answer = await (client ?? Client).GetAsync(onward);
        }

        return answer;
    }

    public async Task<IHtmlDocument> PageAsync(string address) => await ParseAsync(await OpenAsync(address));

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static bool IsPage(Type type) =>
        type.Namespace?.StartsWith("GenderEquality.Functions.Portal", StringComparison.Ordinal) == true
        && type.GetMethods().Any(method => method.GetCustomAttribute<FunctionAttribute>() is not null);
}
