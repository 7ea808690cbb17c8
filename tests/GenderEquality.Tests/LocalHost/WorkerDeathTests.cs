using System.Diagnostics;
using System.Net;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;

namespace GenderEquality.Tests.LocalHost;

/// <summary>The worker process is killed, or kills itself, and the host goes on with another one.</summary>
public sealed class WorkerDeathTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task BlobThatWasUnderWayComesAgain()
    {
        test.Notebook.Hold = true;
        var container = new BlobContainerClient(test.Storage, "incoming");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient("c1/a/01.docx").UploadAsync(new BinaryData("x"));
        await using var host = await test.StartAsync("Blobs");

        await KillAtAsync(host, 1);
        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: x", "c1 a 01: x"], test.Notebook.Lines);
    }

    [Fact]
    public async Task MessageThatWasUnderWayComesAgain()
    {
        test.Notebook.Hold = true;
        await using var host = await test.StartAsync("Letters");
        await Queue("letters").SendMessageAsync("x");

        await KillAtAsync(host, 1);
        await host.WaitUntilQuietAsync();

        Assert.Equal(["x", "x"], test.Notebook.Lines);
    }

    [Fact]
    public async Task RequestThatWasUnderWayFailsAndTheNextOnesWaitForTheNextWorker()
    {
        test.Notebook.Hold = true;
        await using var host = await test.StartAsync("Greeting Halves");
        using var client = host.Client();
        var running = client.GetAsync("greet/Lan/1");
        using var half = await client.GetAsync("Halves", HttpCompletionOption.ResponseHeadersRead);

        await KillAtAsync(host, 2);
        var failed = await running;
        var next = await Task.WhenAll(Enumerable.Range(2, 8).Select(number => client.GetStringAsync($"greet/Lan/{number}")));

        Assert.Equal((HttpStatusCode.BadGateway, ""), (failed.StatusCode, await failed.Content.ReadAsStringAsync()));
        await Assert.ThrowsAnyAsync<Exception>(() => half.Content.ReadAsStringAsync());
        Assert.Equal(Enumerable.Range(2, 8).Select(number => $"Lan x{number} "), next);
        Assert.Equal(2, test.Notebook.Processes.Count);
        Assert.Equal(test.Notebook.Processes[^1], host.WorkerProcessId);
        Assert.Contains(test.Log.Lines, line => line.Contains("The worker process died and is started again.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MessageThatKillsEveryWorkerIsPoisonedInTheEnd()
    {
        test.Notebook.Deaths = int.MaxValue;
        await using var host = await test.StartAsync("Letters", "--AzureFunctionsJobHost:extensions:queues:maxDequeueCount=2");

        await Queue("letters").SendMessageAsync("x");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["x", "x"], test.Notebook.Lines);
        Assert.Equal("x", (await Queue("letters-poison").PeekMessageAsync()).Value.MessageText);
        Assert.Contains(test.Log.Lines, line => line.Contains("Dying as told.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WorkerThatDoesNotStartAgainIsTriedLaterAndLaterUntilItDoes()
    {
        await using var host = await test.StartAsync("Greeting");
        using var client = host.Client();
        test.Notebook.Broken = true;

        Kill(host);
        await Notebook.WaitUntilAsync(() => test.Notebook.Starts.Count == 5);
        test.Notebook.Broken = false;

        Assert.Equal("Lan x1 ", await client.GetStringAsync("greet/Lan/1"));
        var starts = test.Notebook.Starts;
        Assert.True(starts[3] - starts[2] >= 1000 && starts[4] - starts[3] >= 2000, string.Join(' ', starts));
    }

    /// <summary>Kills the worker when functions have written so many lines, and lets what comes next run.</summary>
    private async Task KillAtAsync(DevelopmentHost host, int lines)
    {
        await test.Notebook.WaitForAsync(lines);
        Kill(host);
        test.Notebook.Hold = false;
    }

    private static void Kill(DevelopmentHost host)
    {
        using var worker = Process.GetProcessById(host.WorkerProcessId);
        worker.Kill();
        worker.WaitForExit();
    }

    private QueueClient Queue(string name) =>
        new(test.Storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
