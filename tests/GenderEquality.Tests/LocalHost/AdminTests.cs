using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using GenderEquality.LocalHost;

namespace GenderEquality.Tests.LocalHost;

public sealed class AdminTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task TimerFunctionRunsNowAndHasEndedWhenAllIsQuiet()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/nightly", new { });
        var state = await client.GetFromJsonAsync<JsonElement>("admin/host/quiet");

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(["01 01:00"], test.Notebook.Lines);
        Assert.All(state.GetProperty("pending").EnumerateObject(), count => Assert.Equal(0, count.Value.GetInt32()));
    }

    [Fact]
    public async Task AnswerComesBeforeTheRunHasEndedAndQuietAfterIt()
    {
        test.Notebook.Hold = true;
        await using var host = await StartAsync();
        using var client = host.Client();

        await client.PostAsJsonAsync("admin/functions/Nightly", new { });
        var quiet = client.GetAsync("admin/host/quiet");
        await test.Notebook.WaitForAsync(1);

        Assert.False(quiet.IsCompleted);
        test.Notebook.Hold = false;
        Assert.Equal(HttpStatusCode.OK, (await quiet).StatusCode);
    }

    [Fact]
    public async Task QueueFunctionRunsWithTheGivenMessage()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/Letters", new { input = "by hand" });
        await host.WaitUntilQuietAsync();

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(["by hand"], test.Notebook.Lines);
    }

    [Fact]
    public async Task BlobFunctionRunsAgainOnTheBlobOfAPath()
    {
        await UploadAsync("x");
        await using var host = await StartAsync();
        await host.WaitUntilQuietAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/Blobs", new { input = "incoming/c/a/1.docx" });
        var other = await client.PostAsJsonAsync("admin/functions/Blobs", new { input = "incoming/1.docx" });
        await host.WaitUntilQuietAsync();

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.BadRequest), (answer.StatusCode, other.StatusCode));
        Assert.Equal(["c a 1: x", "c a 1: x"], test.Notebook.Lines);
    }

    [Fact]
    public async Task FailureOfTheFunctionIsInTheLogOnly()
    {
        test.Notebook.Failures = 1;
        await using var host = await StartAsync();
        using var client = host.Client();

        var answer = await client.PostAsJsonAsync("admin/functions/Nightly", new { });
        await host.WaitUntilQuietAsync();

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains(test.Log.Lines, line => line.Contains("Nightly failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnknownFunctionIsNotFoundAndOneThatRequestsStartIsRefused()
    {
        await using var host = await StartAsync();
        using var client = host.Client();

        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync("admin/functions/Nobody", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync("admin/functions/Greeting", new { })).StatusCode);
    }

    [Fact]
    public async Task PageOfAnotherOriginCannotRunFunctions()
    {
        await using var host = await StartAsync();
        using var client = host.Client();
        client.DefaultRequestHeaders.Add("Origin", "https://evil.example");

        var answer = await client.PostAsync("admin/functions/Nightly", null);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(test.Notebook.Lines);
    }

    [Fact]
    public async Task StatusCountsABlobFromTheMomentOfItsUploadUntilItIsHandled()
    {
        test.Notebook.Hold = true;
        await using var host = await StartAsync();
        await UploadAsync("x");

        Assert.Equal(1, await PendingBlobsAsync(host));
        await test.Notebook.WaitForAsync(1);
        Assert.Equal(1, await PendingBlobsAsync(host));
        test.Notebook.Hold = false;
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
            ["Blobs blobTrigger", "Greeting httpTrigger", "Letters queueTrigger", "Nightly timerTrigger"],
            status.GetProperty("functions").EnumerateArray().Select(one => $"{one.GetProperty("name")} {one.GetProperty("trigger")}"));
    }

    private Task<DevelopmentHost> StartAsync() =>
        test.StartAsync("Nightly Letters Blobs Greeting", "--Clock:Start=2024-10-01T01:00:00Z", "--NightlySchedule=0 30 17 * * *");

    private async Task UploadAsync(string text)
    {
        var container = new BlobContainerClient(test.Storage, "incoming");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient("c/a/1.docx").UploadAsync(new BinaryData(text));
    }

    private static async Task<int> PendingBlobsAsync(DevelopmentHost host)
    {
        using var client = host.Client();
        var status = await client.GetFromJsonAsync<JsonElement>("admin/host/status");
        return status.GetProperty("pending").GetProperty("blobs").GetInt32();
    }
}
