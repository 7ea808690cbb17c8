using System.Net;
using GenderEquality.LocalHost;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.LocalHost;

public class HttpTriggerTests(AzuriteFixture azurite)
{
    public sealed class Greeting(Notebook notebook)
    {
        [Function("Greeting")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "greet/{name}/{count:int}")] HttpRequest request, string name, int count)
        {
            notebook.RunAsync("called", CancellationToken.None).GetAwaiter().GetResult();
            return Results.Text($"{name} x{count} {request.Query["q"]}");
        }
    }

    public sealed class Upload
    {
        [Function("Upload")]
        public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken cancellationToken)
        {
            var length = 0L;
            var buffer = new byte[65536];
            for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0; length += read)
            {
            }

            return Results.Text($"{length}");
        }
    }

    public sealed class Hello : ComponentBase
    {
        [Parameter]
        public string Name { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "h1");
            builder.AddContent(1, $"Chào {Name}");
            builder.CloseElement();
        }
    }

    public sealed class Page
    {
        [Function("Page")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "")] HttpRequest request) =>
            new RazorComponentResult<Hello>(new { Name = request.Query["name"].ToString() });
    }

    public sealed class Reserved
    {
        [Function("Reserved")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "admin/page")] HttpRequest request) => Results.Ok();
    }

    private readonly string storage = azurite.NewAccount();
    private readonly Notebook notebook = new();
    private readonly LogLines log = new();

    [Fact]
    public async Task RouteValuesAndRequestAreBound()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        Assert.Equal("Lan x3 mot", await client.GetStringAsync("greet/Lan/3?q=mot"));
    }

    [Theory]
    [InlineData("GET", "greet/Lan/three", HttpStatusCode.NotFound)]
    [InlineData("POST", "greet/Lan/3", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "unknown", HttpStatusCode.NotFound)]
    public async Task ConstraintsAndMethodsHold(string method, string path, HttpStatusCode expected)
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(notebook.Lines);
    }

    [Fact]
    public async Task RazorComponentIsRendered()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var html = WebUtility.HtmlDecode(await client.GetStringAsync("?name=%C4%90%C3%A0o"));

        Assert.Equal("<h1>Chào Đào</h1>", html);
    }

    [Fact]
    public async Task FailureIsAnEmptyAnswerAndALog()
    {
        notebook.Failures = 1;
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.GetAsync("greet/Lan/3");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        Assert.Contains(log.Lines, line => line.Contains("Greeting failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddressesOfRequestsAreNotLogged()
    {
        notebook.Failures = 1;
        await using var host = await StartAsync();
        using var client = host.Client();

        await client.GetAsync("greet/s3cret/3?q=s3cret");
        await client.GetAsync("greet/s3cret/3?q=s3cret");
        await client.GetAsync("unknown/s3cret");
        await client.PostAsync("greet/s3cret/3", null);

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UploadOfNearlyAHundredMegabytesArrivesWhole()
    {
        await using var host = await StartAsync();
        using var client = host.Client();
        const int size = 99 * 1024 * 1024;

        var answer = await client.PostAsync("Upload", new ByteArrayContent(new byte[size]));

        Assert.Equal($"{size}", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task OnlyThisMachineIsAnswered()
    {
        await using var host = await StartAsync();
        using var client = host.Client();
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "greet/Lan/3");
        rebound.Headers.Host = "evil.example";

        Assert.Equal("127.0.0.1", host.Address.Host);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(rebound)).StatusCode);
    }

    [Fact]
    public async Task ReservedRouteIsRefusedAtTheStart()
    {
        var failure = await Assert.ThrowsAsync<LocalHostException>(() => TestHost.StartAsync(storage, notebook, typeof(Reserved)));

        Assert.Contains("'Reserved'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("admin", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakenPortIsNamed()
    {
        await using var host = await StartAsync();

        var failure = await Assert.ThrowsAsync<LocalHostException>(() =>
            TestHost.StartAsync(storage, notebook, typeof(Greeting), $"--LocalHost:Port={host.Address.Port}"));

        Assert.Contains($"{host.Address.Port}", failure.Message, StringComparison.Ordinal);
    }

    private Task<EmbeddedHost> StartAsync() => TestHost.StartAsync(
        storage,
        services =>
        {
            services.AddSingleton(notebook).AddRazorComponents();
            services.AddLogging(logging => logging.AddProvider(log));
        },
        [typeof(Greeting), typeof(Upload), typeof(Page)],
        "--Logging:LogLevel:Default=Trace",
        "--Logging:Console:LogLevel:Default=None");
}
