using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.LocalHost;
using GenderEquality.LocalHost.Blobs;

namespace GenderEquality.Tests.LocalHost;

public sealed class BlobTriggerTests(AzuriteFixture azurite) : IDisposable
{
    private readonly TestHost test = new(azurite);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task BlobArrivesWithItsTokensAndContent()
    {
        await using var host = await test.StartAsync("Blobs");
        await UploadAsync("c1/so-y-te/01.ABC.docx", "hello");

        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 so-y-te 01.ABC: hello"], test.Notebook.Lines);
    }

    [Fact]
    public async Task BlobOfAnotherShapeIsLeftAlone()
    {
        await UploadAsync("c1/a/deep/01.docx", "too deep");
        await UploadAsync("c1/01.docx", "too shallow");
        await UploadAsync("c1/a/01.pdf", "another ending");
        await UploadAsync("c1/a/01.docx", "right");
        await using var host = await test.StartAsync("Blobs");

        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: right"], test.Notebook.Lines);
    }

    [Fact]
    public async Task HandledBlobDoesNotComeAgainAfterARestart()
    {
        await UploadAsync("c1/a/01.docx", "once");
        await using (var first = await test.StartAsync("Blobs"))
        {
            await first.WaitUntilQuietAsync();
        }

        await using var second = await test.StartAsync("Blobs");
        await UploadAsync("c1/a/02.docx", "new");
        await second.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: once", "c1 a 02: new"], test.Notebook.Lines);
    }

    [Fact]
    public async Task ChangedBlobComesAgain()
    {
        await using var host = await test.StartAsync("Blobs");
        await UploadAsync("c1/a/01.docx", "old");
        await host.WaitUntilQuietAsync();
        await UploadAsync("c1/a/01.docx", "new");

        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: old", "c1 a 01: new"], test.Notebook.Lines);
    }

    [Fact]
    public async Task BlobUploadedWhileTheHostWasDownIsDelivered()
    {
        await using (await test.StartAsync("Blobs"))
        {
        }

        await UploadAsync("c1/a/01.docx", "meanwhile");
        await using var host = await test.StartAsync("Blobs");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: meanwhile"], test.Notebook.Lines);
    }

    [Fact]
    public async Task FailedBlobIsTriedAgainUntilItSucceeds()
    {
        test.Notebook.Failures = 2;
        await UploadAsync("c1/a/01.docx", "x");
        await using var host = await test.StartAsync("Blobs");

        await host.WaitUntilQuietAsync();

        Assert.Equal(3, test.Notebook.Lines.Count);
        Assert.Empty(await PoisonAsync());
    }

    [Fact]
    public async Task BlobThatAlwaysFailsIsTriedFiveTimesAndThenPoisoned()
    {
        test.Notebook.Failures = int.MaxValue;
        await UploadAsync("c1/a/01.docx", "x");
        await using (var first = await test.StartAsync("Blobs"))
        {
            await test.Notebook.WaitForAsync(2);
        }

        await using var second = await test.StartAsync("Blobs");
        await second.WaitUntilQuietAsync();

        Assert.Equal(5, test.Notebook.Lines.Count);
        var poison = JsonDocument.Parse(Assert.Single(await PoisonAsync())).RootElement;
        Assert.Equal("incoming", poison.GetProperty("ContainerName").GetString());
        Assert.Equal("c1/a/01.docx", poison.GetProperty("BlobName").GetString());
        Assert.EndsWith("Blobs", poison.GetProperty("FunctionId").GetString(), StringComparison.Ordinal);
        var blob = await new BlobContainerClient(test.Storage, "incoming").GetBlobClient("c1/a/01.docx").GetPropertiesAsync();
        Assert.Equal(blob.Value.ETag.ToString("H"), poison.GetProperty("ETag").GetString());
    }

    [Fact]
    public async Task BlobThatWasUnderWayInACrashComesAgain()
    {
        test.Notebook.Hold = true;
        await UploadAsync("c1/a/01.docx", "x");
        await using (var crashed = await test.StartAsync("Blobs"))
        {
            await test.Notebook.WaitForAsync(1);
            await crashed.KillAsync();
        }

        test.Notebook.Hold = false;
        await using var host = await test.StartAsync("Blobs");
        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: x", "c1 a 01: x"], test.Notebook.Lines);
    }

    [Fact]
    public async Task NoMoreBlobsRunAtOnceThanHostJsonAllows()
    {
        test.Notebook.Hold = true;
        for (var i = 0; i < 6; i++)
        {
            await UploadAsync($"c1/a/0{i}.docx", "x");
        }

        await using var host = await test.StartAsync(
            "Blobs", "--AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism=2");
        await test.Notebook.WaitForAsync(2);
        await Task.Delay(500);

        Assert.Equal(2, test.Notebook.Lines.Count);
        test.Notebook.Hold = false;
        await host.WaitUntilQuietAsync();
        Assert.Equal(6, test.Notebook.Lines.Count);
    }

    [Fact]
    public async Task HostsThatShareAContainerDeliverEachBlobOnce()
    {
        await using var first = await test.StartAsync("Blobs", "--LocalHost:BlobShare=1/2");
        await using var second = await test.StartAsync("Blobs", "--LocalHost:BlobShare=2/2");
        var blobs = Enumerable.Range(1, 8).Select(number => $"0{number}").ToList();
        foreach (var blob in blobs)
        {
            await UploadAsync($"c1/a/{blob}.docx", "x");
        }

        await first.WaitUntilQuietAsync();
        await second.WaitUntilQuietAsync();

        Assert.Equal(blobs.Select(blob => $"c1 a {blob}: x"), test.Notebook.Lines.Order(StringComparer.Ordinal));
        Assert.All([1, 2], number => Assert.Contains(blobs, blob => new BlobShare(number, 2).Includes($"c1/a/{blob}.docx")));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("một/2")]
    public async Task ShareThatIsNoneIsSaid(string share)
    {
        var failure = await Assert.ThrowsAsync<LocalHostException>(() => test.StartAsync("Blobs", $"--LocalHost:BlobShare={share}"));

        Assert.Contains(share, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LostEventLeavesTheBlobUnreadForGoodUntilSomebodyAsksForIt()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            await UploadAsync($"c1/a/0{number}.docx", "x");
        }

        await using (var first = await test.StartAsync("Blobs", "--LocalHost:LoseBlobEvery=2"))
        {
            await first.WaitUntilQuietAsync();
        }

        Assert.Equal(["c1 a 01: x", "c1 a 03: x", "c1 a 05: x"], test.Notebook.Lines.Order());
        await using var second = await test.StartAsync("Blobs");
        await second.WaitUntilQuietAsync();
        Assert.Equal(3, test.Notebook.Lines.Count);

        using var client = second.Client();
        await client.PostAsJsonAsync("admin/functions/Blobs", new { input = "incoming/c1/a/02.docx" });
        await second.WaitUntilQuietAsync();
        Assert.Equal("c1 a 02: x", test.Notebook.Lines[^1]);
    }

    private async Task UploadAsync(string name, string text)
    {
        var container = new BlobContainerClient(test.Storage, "incoming");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient(name).UploadAsync(new BinaryData(text), overwrite: true);
    }

    private async Task<string[]> PoisonAsync()
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        var queue = new QueueClient(test.Storage, "webjobs-blobtrigger-poison", options);
        return await queue.ExistsAsync() ? [.. (await queue.PeekMessagesAsync(32)).Value.Select(message => message.MessageText)] : [];
    }
}
