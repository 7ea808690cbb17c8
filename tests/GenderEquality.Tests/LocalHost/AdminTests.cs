using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using GenderEquality.LocalHost;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.LocalHost;

public class AdminTests(AzuriteFixture azurite)
{
    private readonly string storage = azurite.NewAccount();
    private readonly Notebook notebook = new();

    [Fact]
    public async Task TimerFunctionRunsNowAndHasEndedWhenTheAnswerComes()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/nightly", new { });

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Single(notebook.Lines);
    }

    [Fact]
    public async Task QueueFunctionRunsWithTheGivenMessage()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/Letters", new { input = "by hand" });

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(["by hand"], notebook.Lines);
    }

    [Fact]
    public async Task FailureOfTheFunctionIsToldToTheCaller()
    {
        notebook.Failures = 1;
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/Nightly", new { });

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Fact]
    public async Task UnknownFunctionIsNotFound()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("admin/functions/Nobody", new { })).StatusCode);
    }

    [Fact]
    public async Task PageOfAnotherOriginCannotRunFunctions()
    {
        await using var host = await StartAsync();
        using var client = host.Client();
        client.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        var answer = await client.PostAsync("admin/functions/Nightly", null);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(notebook.Lines);
    }

    [Fact]
    public async Task StatusCountsABlobFromTheMomentOfItsUploadUntilItIsHandled()
    {
        notebook.Hold = new TaskCompletionSource();
        await using var host = await StartAsync();
        var container = new BlobContainerClient(storage, "incoming");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient("c/a/1.docx").UploadAsync(new BinaryData("x"));

        Assert.Equal(1, await PendingBlobsAsync(host));
        await notebook.WaitForAsync(1);
        Assert.Equal(1, await PendingBlobsAsync(host));
        notebook.Hold.SetResult();
        await host.WaitUntilQuietAsync();
        Assert.Equal(0, await PendingBlobsAsync(host));
    }

    [Fact]
    public async Task StatusNamesTheFunctionsAndTheirTriggers()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var status = await client.GetFromJsonAsync<JsonElement>("admin/host/status");

        Assert.Equal("Running", status.GetProperty("state").GetString());
        Assert.Equal(
            ["Blobs blobTrigger", "Letters queueTrigger", "Nightly timerTrigger"],
            status.GetProperty("functions").EnumerateArray().Select(one => $"{one.GetProperty("name")} {one.GetProperty("trigger")}"));
    }

    private Task<EmbeddedHost> StartAsync() => TestHost.StartAsync(
        storage,
        services => services.AddSingleton(notebook),
        [typeof(TimerTriggerTests.Nightly), typeof(QueueTriggerTests.Letters), typeof(BlobTriggerTests.Blobs)],
        "--Clock:Start=2024-10-01T01:00:00Z",
        "--NightlySchedule=0 30 17 * * *");

    private static async Task<int> PendingBlobsAsync(EmbeddedHost host)
    {
        using var client = host.Client();
        var status = await client.GetFromJsonAsync<JsonElement>("admin/host/status");
        return status.GetProperty("pending").GetProperty("blobs").GetInt32();
    }
}
