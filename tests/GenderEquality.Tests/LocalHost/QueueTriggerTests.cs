using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Tests.LocalHost;

public class QueueTriggerTests(AzuriteFixture azurite)
{
    public sealed class Letters(Notebook notebook)
    {
        [Function("Letters")]
        public Task Run([QueueTrigger("letters", Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
            notebook.RunAsync(message, cancellationToken);
    }

    private readonly string storage = azurite.NewAccount();
    private readonly Notebook notebook = new();

    [Fact]
    public async Task MessageArrivesAsItWasSent()
    {
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters));

        await Queue("letters").SendMessageAsync("""{"to":"Sở Y tế"}""");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["""{"to":"Sở Y tế"}"""], notebook.Lines);
    }

    [Fact]
    public async Task FailedMessageComesAgain()
    {
        notebook.Failures = 2;
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters));

        await Queue("letters").SendMessageAsync("x");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["x", "x", "x"], notebook.Lines);
    }

    [Fact]
    public async Task MessageThatAlwaysFailsIsTriedFiveTimesAndThenPoisoned()
    {
        notebook.Failures = int.MaxValue;
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters));

        await Queue("letters").SendMessageAsync("x");
        await host.WaitUntilQuietAsync();

        Assert.Equal(5, notebook.Lines.Count);
        Assert.Equal("x", (await Queue("letters-poison").PeekMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task MessageThatIsNoBase64IsPoisonedUnread()
    {
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters));

        await new QueueClient(storage, "letters").SendMessageAsync("not base64!");
        await host.WaitUntilQuietAsync();

        Assert.Empty(notebook.Lines);
        Assert.Equal("not base64!", (await new QueueClient(storage, "letters-poison").PeekMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task LongRunKeepsItsMessage()
    {
        notebook.Hold = new TaskCompletionSource();
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters), "--LocalHost:QueueLease=00:00:01");

        await Queue("letters").SendMessageAsync("slow");
        await notebook.WaitForAsync(1);
        await Task.Delay(2500);
        notebook.Hold.SetResult();
        await host.WaitUntilQuietAsync();

        Assert.Equal(["slow"], notebook.Lines);
    }

    [Fact]
    public async Task MessageThatWasUnderWayInACrashComesAgain()
    {
        notebook.Hold = new TaskCompletionSource();
        await using (var crashed = await TestHost.StartAsync(storage, notebook, typeof(Letters)))
        {
            await Queue("letters").SendMessageAsync("x");
            await notebook.WaitForAsync(1);
            await crashed.KillAsync();
        }

        notebook.Hold = null;
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters));
        await host.WaitUntilQuietAsync();

        Assert.Equal(["x", "x"], notebook.Lines);
    }

    [Fact]
    public async Task StopLetsARunningFunctionFinish()
    {
        notebook.Hold = new TaskCompletionSource();
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Letters));
        await Queue("letters").SendMessageAsync("x");
        await notebook.WaitForAsync(1);

        var stop = host.StopAsync();
        notebook.Hold.SetResult();
        await stop;

        Assert.Equal(0, (await Queue("letters").GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    private QueueClient Queue(string name) =>
        new(storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
