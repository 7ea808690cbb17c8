using System.Text.RegularExpressions;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using GenderEquality.Functions.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Trace;

namespace GenderEquality.Tests.Telemetry;

/// <summary>What the app sends to Application Insights, and as whom.</summary>
public sealed class TelemetryTests
{
    private const string Line = "Thư nhắc số 17 đã gửi.";
    private const string Secret = "q3vX0nY8wT5rKz2LmB7c";

    // The exporter would also report on itself to its maker.
    static TelemetryTests() => Environment.SetEnvironmentVariable("APPLICATIONINSIGHTS_SDKSTATS_DISABLED_ALL", "true");

    [Fact]
    public async Task EveryPostCarriesTheToken()
    {
        var posts = await PostsOfOneRequestAsync();

        Assert.NotEmpty(posts);
        Assert.All(posts, post => Assert.Equal("Bearer the-token", post.Authorization));
    }

    [Fact]
    public async Task OneLogLineArrivesOnce()
    {
        var posts = await PostsOfOneRequestAsync();

        // JSON writes letters with accents as escapes.
        Assert.Equal(1, posts.Sum(post => Regex.Count(Regex.Unescape(post.Body), Regex.Escape($"\"message\":\"{Line}\""))));
    }

    [Fact]
    public async Task IncomingRequestsAreLeftToTheHost()
    {
        var posts = await PostsOfOneRequestAsync();

        Assert.DoesNotContain(posts, post => post.Body.Contains("RequestData", StringComparison.Ordinal));
        Assert.DoesNotContain(posts, post => post.Body.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("InstrumentationKey=00000000-0000-0000-0000-000000000000", true)]
    [InlineData("", false)]
    public void HostIsToldToLeaveTheLogsToTheAppThatSendsThem(string connection, bool told)
    {
        using var services = Services(("APPLICATIONINSIGHTS_CONNECTION_STRING", connection));

        Assert.Equal(told, services.GetRequiredService<IOptions<WorkerOptions>>().Value.Capabilities.ContainsKey("WorkerOpenTelemetryEnabled"));
    }

    [Theory]
    [InlineData("ClientId=6e1a6f3c-5f0e-4f43-9d0b-0a4f3a5b7c11;Authorization=AAD", true)]
    [InlineData("Authorization=AAD", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void AppIsTheIdentityThatThePlatformNames(string? setting, bool named)
    {
        using var services = Services(
            ("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=00000000-0000-0000-0000-000000000000"),
            ("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", setting));

        var credential = services.GetRequiredService<IOptions<AzureMonitorExporterOptions>>().Value.Credential;

        Assert.Equal(named, credential is ManagedIdentityCredential);
        Assert.Equal(named, credential is not null);
    }

    private static ServiceProvider Services(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddTelemetry(configuration).BuildServiceProvider();
    }

    /// <summary>Serves one request for a personal link, which logs a line, and gives what was posted of it until the app had ended.</summary>
    private static async Task<IReadOnlyList<IngestionEndpoint.Post>> PostsOfOneRequestAsync()
    {
        await using var endpoint = await IngestionEndpoint.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] = endpoint.ConnectionString;
        builder.Services.AddTelemetry(builder.Configuration).Configure<AzureMonitorExporterOptions>(options =>
        {
            options.Credential = new FixedCredential("the-token");
            options.Transport = endpoint.NewTransport();
            options.DisableOfflineStorage = true;
            options.EnableLiveMetrics = false;
            // Every trace that there is: by default five a second are picked, and hardly the first.
            options.TracesPerSecond = null;
        });
        await using (var app = builder.Build())
        {
            app.MapGet("/nop/{token}", (ILogger<TelemetryTests> log) => log.LogInformation(Line));
            await app.StartAsync();
            // Without a propagator the call is not traced itself, and the app is free to trace it.
            using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null });
            (await client.GetAsync(new Uri($"{app.Urls.Single()}/nop/{Secret}"))).EnsureSuccessStatusCode();
            await app.StopAsync();
            // Traces and logs share what sends them, and the logs' end closes it.
            app.Services.GetRequiredService<TracerProvider>().ForceFlush();
        }

        return endpoint.Posts;
    }
}
