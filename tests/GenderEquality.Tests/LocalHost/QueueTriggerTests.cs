using Azure.Storage.Queues;

namespace GenderEquality.Tests.LocalHost;

public sealed class QueueTriggerTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task MessageArrivesAsItWasSent()
    {
        await using var host = await test.StartAsync("Letters");

        await Queue("letters").SendMessageAsync("""{"to":"Sở Y tế"}""");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["""{"to":"Sở Y tế"}"""], test.Notebook.Lines);
    }

    [Fact]
    public async Task FailedMessageComesAgain()
    {
        test.Notebook.Failures = 2;
        await using var host = await test.StartAsync("Letters");

        await Queue("letters").SendMessageAsync("x");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["x", "x", "x"], test.Notebook.Lines);
    }

    [Fact]
    public async Task MessageThatAlwaysFailsIsTriedFiveTimesAndThenPoisoned()
    {
        test.Notebook.Failures = int.MaxValue;
        await using var host = await test.StartAsync("Letters");

        await Queue("letters").SendMessageAsync("x");
        await host.WaitUntilQuietAsync();

        Assert.Equal(5, test.Notebook.Lines.Count);
        Assert.Equal("x", (await Queue("letters-poison").PeekMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task MessageThatIsNoBase64IsPoisonedUnread()
    {
        await using var host = await test.StartAsync("Letters");

        await new QueueClient(test.Storage, "letters").SendMessageAsync("not base64!");
        await host.WaitUntilQuietAsync();

        Assert.Empty(test.Notebook.Lines);
        Assert.Equal("not base64!", (await new QueueClient(test.Storage, "letters-poison").PeekMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task LongRunKeepsItsMessage()
    {
        test.Notebook.Hold = true;
        await using var host = await test.StartAsync("Letters", "--LocalHost:QueueLease=00:00:01");

        await Queue("letters").SendMessageAsync("slow");
        await test.Notebook.WaitForAsync(1);
        await Task.Delay(2500);
        test.Notebook.Hold = false;
        await host.WaitUntilQuietAsync();

        Assert.Equal(["slow"], test.Notebook.Lines);
    }

    [Fact]
    public async Task NoMoreThanABatchIsUnderWayAtOnce()
    {
        test.Notebook.Hold = true;
        await Queue("letters").CreateIfNotExistsAsync();
        foreach (var number in Enumerable.Range(0, 12))
        {
            await Queue("letters").SendMessageAsync($"{number}");
        }

        await using var host = await test.StartAsync("Letters", "--AzureFunctionsJobHost:extensions:queues:batchSize=3");
        await test.Notebook.WaitForAsync(3);
        await Task.Delay(1000);
        var atOnce = test.Notebook.Lines.Count;
        test.Notebook.Hold = false;
        await host.WaitUntilQuietAsync();

        Assert.Equal((3, 12), (atOnce, test.Notebook.Lines.Count));
    }

    [Fact]
    public async Task MessageThatWasUnderWayInACrashComesAgain()
    {
        test.Notebook.Hold = true;
        await using (var crashed = await test.StartAsync("Letters"))
        {
            await Queue("letters").SendMessageAsync("x");
            await test.Notebook.WaitForAsync(1);
            await crashed.KillAsync();
        }

        test.Notebook.Hold = false;
        await using var host = await test.StartAsync("Letters");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["x", "x"], test.Notebook.Lines);
    }

    [Fact]
    public async Task IdleQueueIsLookedIntoEverMoreSeldomUpToTheSettingOfHostJson()
    {
        using var other = new TestHost(azurite);
        using var looks = new QueueLooks();
        await using var patient = await test.StartAsync("Letters", "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:01:00");
        await using var eager = await other.StartAsync("Letters", "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:00.1");
        looks.Clear();
        await Task.Delay(TimeSpan.FromSeconds(3));

        Assert.True(looks.Into(other.Storage) > 2 * looks.Into(test.Storage), $"{looks.Into(other.Storage)} and {looks.Into(test.Storage)} looks");
        Assert.NotEqual(0, looks.Into(test.Storage));
    }

    private QueueClient Queue(string name) =>
        new(test.Storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
