using System.Text.RegularExpressions;
using GenderEquality.Functions.Portal.Assets;
using GenderEquality.LocalHost;
using GenderEquality.Tests.LocalHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Running;

/// <summary>What only the app's own worker process shows.</summary>
public partial class WorkerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task StyleSheetGoesOverHttpAndNotOnceMoreOverGrpc()
    {
        var logs = new LogLines();
        await using var host = await StartAsync(logs);
        using var client = new HttpClient { BaseAddress = host.Address };

        var css = await client.GetByteArrayAsync(PortalAssets.Style.Address);
        await host.WaitUntilQuietAsync();

        Assert.True(css.Length > 4000, $"{css.Length} bytes");
        var line = Assert.Single(logs.Lines, line => line.Contains("Asset: ", StringComparison.Ordinal) && line.Contains("over gRPC", StringComparison.Ordinal));
        Assert.InRange(int.Parse(Bytes().Match(line).Groups["bytes"].Value, System.Globalization.CultureInfo.InvariantCulture), 1, 200);
    }

    [Fact]
    public async Task FailureOfAPageIsToldInVietnameseAndLoggedOnce()
    {
        var logs = new LogLines();
        await using var host = await StartAsync(logs, "--ReportStorage=DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://127.0.0.1:9/a;QueueEndpoint=http://127.0.0.1:9/a;TableEndpoint=http://127.0.0.1:9/a;");
        using var client = new HttpClient { BaseAddress = host.Address };

        using var answer = await client.GetAsync("dieu-phoi/nhat-ky");

        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("t&#x1EA1;m th&#x1EDD;i gi&#xE1;n &#x111;o&#x1EA1;n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(logs.Lines, line => line.Contains("Audit failed", StringComparison.Ordinal));
    }

    private Task<DevelopmentHost> StartAsync(LogLines logs, params string[] more) => DevelopmentHost.StartAsync(new DevelopmentHostOptions
    {
        Args =
        [
            "--LocalHost:Port=0", $"--AzureWebJobsStorage={azurite.NewAccount()}", $"--ReportStorage={azurite.NewAccount()}", "--Portal:PrintLinks=false",
            "--AzureFunctionsJobHost:functions:0=Asset", "--AzureFunctionsJobHost:functions:1=Audit", .. more,
        ],
        Output = TextWriter.Null,
        ConfigureServices = services => services.AddLogging(logging => logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Debug)),
    });

    [GeneratedRegex("(?<bytes>[0-9]+) bytes", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bytes();
}
