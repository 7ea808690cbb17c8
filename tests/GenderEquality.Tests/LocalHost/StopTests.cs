using System.Diagnostics;
using System.Net;
using Azure.Storage.Queues;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;

namespace GenderEquality.Tests.LocalHost;

/// <summary>How host and worker end.</summary>
public sealed class StopTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task StopLetsARunningFunctionFinish()
    {
        test.Notebook.Hold = true;
        await using var host = await test.StartAsync("Letters");
        var queue = new QueueClient(test.Storage, "letters", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.SendMessageAsync("x");
        await test.Notebook.WaitForAsync(1);

        var stop = host.StopAsync();
        test.Notebook.Hold = false;
        await stop;

        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        AssertNoWorkerIsLeft();
    }

    [Fact]
    public async Task StopLetsARunningDownloadFinishAndTakesNothingNew()
    {
        test.Notebook.Hold = true;
        await using var host = await test.StartAsync("Halves Greeting", "--LocalHost:DrainTimeout=00:00:30");
        using var client = host.Client();
        using var answer = await client.GetAsync("Halves", HttpCompletionOption.ResponseHeadersRead);

        var stop = host.StopAsync();
        var refused = await client.GetAsync("greet/Lan/3");

        // Longer than a worker may take to end once it has been told to.
        await Task.Delay(TimeSpan.FromSeconds(4));
        test.Notebook.Hold = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("one two", await answer.Content.ReadAsStringAsync());
        await stop;
        AssertNoWorkerIsLeft();
    }

    [Fact]
    public async Task StopGivesUpWhatDoesNotFinishInTime()
    {
        test.Notebook.Hold = true;
        await using var host = await test.StartAsync("Greeting", "--LocalHost:DrainTimeout=00:00:00.3");
        using var client = host.Client();
        var running = client.GetAsync("greet/Lan/3");
        await test.Notebook.WaitForAsync(1);

        await host.StopAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, (await running).StatusCode);
        AssertNoWorkerIsLeft();
    }

    [Fact]
    public async Task KilledOrDisposedHostLeavesNoWorker()
    {
        var killed = await test.StartAsync("Greeting");
        await killed.KillAsync();
        AssertNoWorkerIsLeft();
        await killed.DisposeAsync();

        await (await test.StartAsync("Greeting")).DisposeAsync();
        AssertNoWorkerIsLeft();
    }

    [Fact]
    public async Task StopDoesNotWaitForAWorkerThatIsBeingStartedAgain()
    {
        await using var host = await test.StartAsync("Greeting");
        test.Notebook.Broken = true;
        using (var worker = Process.GetProcessById(host.WorkerProcessId))
        {
            worker.Kill();
        }

        await Notebook.WaitUntilAsync(() => test.Notebook.Starts.Count == 3);
        await host.StopAsync();

        AssertNoWorkerIsLeft();
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task WorkerEndsWithTheHostsProcess(string signal)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in test.Args("Greeting").Prepend(typeof(DevelopmentHost).Assembly.Location))
        {
            start.ArgumentList.Add(argument);
        }

        using var host = Process.Start(start)!;
        try
        {
            while (await host.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Development host, not for production", StringComparison.Ordinal))
            {
            }

            var worker = Assert.Single(test.Notebook.Processes);
            Assert.True(TestHostExtensions.IsAlive(worker));
            await Send(signal, host.Id);
            await host.WaitForExitAsync();
            await Notebook.WaitUntilAsync(() => !TestHostExtensions.IsAlive(worker));
            Assert.Equal(string.Equals(signal, "KILL", StringComparison.Ordinal), host.ExitCode != 0);
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    private static async Task Send(string signal, int process)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{process}"]);
        await kill.WaitForExitAsync();
    }

    private void AssertNoWorkerIsLeft() => Assert.DoesNotContain(test.Notebook.Processes, TestHostExtensions.IsAlive);
}
