using System.Net;
using System.Net.Http.Json;

namespace GenderEquality.Tests.LocalHost;

/// <summary>What settings change.</summary>
public sealed class SettingsTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task ArgumentsWinOverTheEnvironmentWhichWinsOverValues()
    {
        var app = AppCopy.Make(test.NewFolder("app"));
        await File.WriteAllTextAsync(
            Path.Combine(app, "local.settings.json"),
            """{ "Values": { "Order__A": "values", "Order__B": "values", "Order__C": "values", "Page": "{LocalHost:Address}/page" } }""");
        Environment.SetEnvironmentVariable("Order__B", "environment");
        Environment.SetEnvironmentVariable("Order__C", "environment");
        await using var host = await test.StartAsync("EchoSetting", $"--LocalHost:App={app}", "--Order:C=arguments");
        using var client = host.Client();

        Assert.Equal("values values", await client.GetStringAsync("setting/Order:A"));
        Assert.Equal("environment environment", await client.GetStringAsync("setting/Order:B"));
        Assert.Equal("arguments arguments", await client.GetStringAsync("setting/Order:C"));
        Assert.Equal($"{host.Address}page {host.Address}page", await client.GetStringAsync("setting/Page"));
        Assert.Equal(" ", await client.GetStringAsync("setting/LocalHost:Port"));
    }

    [Fact]
    public async Task NobodyIsSignedInAndNothingStandsAtTheRootIfAsked()
    {
        await using var host = await test.StartAsync("EchoRequest EchoSetting", "--LocalHost:User=", "--AzureWebJobsDisableHomepage=true");
        using var client = host.Client();
        client.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL", "forged");

        var headers = await client.GetFromJsonAsync<Dictionary<string, string>>("EchoRequest");

        Assert.DoesNotContain(headers!.Keys, name => name.StartsWith("X-MS-", StringComparison.OrdinalIgnoreCase) && name.Contains("PRINCIPAL", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("False False", await client.GetStringAsync("setting/WEBSITE_AUTH_ENABLED"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("")).StatusCode);
    }

    [Fact]
    public async Task UserRolesAndLargestBodyAreSettings()
    {
        await using var host = await test.StartAsync(
            "EchoRequest Upload", "--LocalHost:User=an@example.vn", "--LocalHost:Roles=Reader, Writer", "--FUNCTIONS_REQUEST_BODY_SIZE_LIMIT=104857601");
        using var client = host.Client();

        var headers = await client.GetFromJsonAsync<Dictionary<string, string>>("EchoRequest");
        var answer = await client.PostAsync("Upload", new ByteArrayContent(new byte[104_857_601]));

        Assert.Equal("an@example.vn", headers!["X-MS-CLIENT-PRINCIPAL-NAME"]);
        var principal = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(headers["X-MS-CLIENT-PRINCIPAL"]));
        Assert.Contains("""{"typ":"roles","val":"Reader"},{"typ":"roles","val":"Writer"}""", principal, StringComparison.Ordinal);
        Assert.Equal("104857601", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task LogLevelsAreThoseOfTheSettings()
    {
        await using var host = await test.StartAsync("Words", "--Logging:LogLevel:GenderEquality.TestFunctions.Http.Words=Warning");
        using var client = host.Client();

        await client.GetAsync("Words");
        await host.StopAsync();

        Assert.Contains("said at warning", Assert.Single(test.Log.Lines, line => line.Contains("said at", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(test.Log.Lines, line => line.StartsWith("Function.Words: Words succeeded", StringComparison.Ordinal));
    }
}
