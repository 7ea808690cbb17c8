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
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
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

    public async Task<IHtmlDocument> PageAsync(string address) => await ParseAsync(await Client.GetAsync(address));

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
