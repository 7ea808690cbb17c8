using GenderEquality.LocalHost;

namespace GenderEquality.Tests.LocalHost;

/// <summary>Whatever keeps the host from starting, it says so in a sentence.</summary>
public sealed class StartTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task FolderWithoutAnAppIsNamed()
    {
        var nowhere = test.NewFolder("nowhere");

        Assert.Contains($"{nowhere} holds no built function app", await FailureAsync("Greeting", $"--LocalHost:App={nowhere}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AppWithoutItsFunctionsIsToldToBeBuiltAgain()
    {
        var app = AppCopy.MakeHollow(test.NewFolder("app"));
        File.Delete(Path.Combine(app, "functions.metadata"));

        Assert.Contains("functions.metadata is missing. Build the function app again.", await FailureAsync("Greeting", $"--LocalHost:App={app}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Greeting", "route", "admin/page", "'Greeting': the route must not begin with 'admin'")]
    [InlineData("Greeting", "route", "runtime", "'Greeting': the route must not begin with 'runtime'")]
    [InlineData("Greeting", "route", "greet/{name", "'Greeting': the route 'greet/{name' is malformed")]
    [InlineData("Letters", "queueName", "%Missing%", "'Letters' needs the setting 'Missing'")]
    [InlineData("Letters", "connection", "Nowhere", "storage connection 'Nowhere' is missing")]
    [InlineData("Letters", "type", "eventGridTrigger", "'Letters' has a eventGridTrigger, which this host does not play")]
    [InlineData("Letters", "type", "queue", "'Letters' needs exactly one trigger")]
    [InlineData("Blobs", "path", "{campaign}/x", "'Blobs': the blob path '{campaign}/x' must begin with a container's name")]
    [InlineData("Blobs", "path", "incoming/{a}/{a}", "'Blobs': the blob path 'incoming/{a}/{a}' names a token twice")]
    [InlineData("AtStart", "schedule", "0 30 17 * *", "'AtStart': '0 30 17 * *' is no schedule of six fields")]
    public async Task FunctionThatBreaksARuleIsNamed(string function, string property, string value, string sentence)
    {
        var app = AppCopy.MakeHollow(test.NewFolder("app"));
        AppCopy.Change(app, function, one => one["bindings"]![0]![property] = value);

        Assert.Contains(sentence, await FailureAsync(function, $"--LocalHost:App={app}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--LocalHost:Port=x", "'LocalHost:Port' is no port: 'x'")]
    [InlineData("--Clock:Start=2024-10-01", "'Clock:Start' must be a moment with an offset")]
    [InlineData("--AzureFunctionsJobHost:functions:0=Nobody", "'functions' names 'Nobody', which the app does not have")]
    [InlineData("--AzureFunctionsJobHost:extensions:queues:batchSize=0", "'queues:batchSize' is no positive number: '0'")]
    [InlineData("--AzureFunctionsJobHost:extensions:queues:visibilityTimeout=x", "'queues:visibilityTimeout' is no time span")]
    public async Task SettingThatMeansNothingIsNamed(string setting, string sentence) =>
        Assert.Contains(sentence, await FailureAsync("Greeting", setting), StringComparison.Ordinal);

    [Fact]
    public async Task MalformedSettingsFileIsNamed()
    {
        var app = AppCopy.MakeHollow(test.NewFolder("app"));
        await File.WriteAllTextAsync(Path.Combine(app, "local.settings.json"), "{");

        Assert.Contains("local.settings.json is not valid JSON", await FailureAsync("Greeting", $"--LocalHost:App={app}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakenPortIsNamed()
    {
        await using var host = await test.StartAsync("Greeting");

        Assert.Contains($"Port {host.Address.Port} cannot be used", await FailureAsync("Greeting", $"--LocalHost:Port={host.Address.Port}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AppThatCannotStartIsToldWithItsLastWords()
    {
        test.Notebook.Broken = true;

        var failure = await FailureAsync("Greeting");

        Assert.StartsWith("The function app did not start. It ended with code ", failure, StringComparison.Ordinal);
        Assert.Contains("Broken as told.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FunctionThatTheAppDoesNotKnowIsNamed()
    {
        var app = AppCopy.Make(test.NewFolder("app"));
        AppCopy.Change(app, "Greeting", one => one["name"] = "Stranger");

        Assert.Contains("names 'Stranger', which the worker does not know", await FailureAsync("Stranger", $"--LocalHost:App={app}"), StringComparison.Ordinal);
        Assert.False(TestHostExtensions.IsAlive(test.Notebook.Processes[^1]));
    }

    private async Task<string> FailureAsync(string functions, params string[] more) =>
        (await Assert.ThrowsAsync<LocalHostException>(async () =>
        {
            await using var host = await test.StartAsync(functions, more);
        })).Message;
}
