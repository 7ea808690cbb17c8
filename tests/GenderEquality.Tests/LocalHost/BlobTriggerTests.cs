using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Tests.LocalHost;

public class BlobTriggerTests(AzuriteFixture azurite)
{
    public sealed class Blobs(Notebook notebook)
    {
        [Function("Blobs")]
        public async Task Run(
            [BlobTrigger("incoming/{campaign}/{agency}/{submission}.docx", Connection = "ReportStorage")] BlobClient blob,
            string campaign, string agency, string submission, CancellationToken cancellationToken)
        {
            var text = (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToString();
            await notebook.RunAsync($"{campaign} {agency} {submission}: {text}", cancellationToken);
        }
    }

    private readonly string storage = azurite.NewAccount();
    private readonly Notebook notebook = new();

    [Fact]
    public async Task BlobArrivesWithItsTokensAndContent()
    {
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Blobs));
        await UploadAsync("c1/so-y-te/01.ABC.docx", "hello");

        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 so-y-te 01.ABC: hello"], notebook.Lines);
    }

    [Fact]
    public async Task BlobOfAnotherShapeIsLeftAlone()
    {
        await UploadAsync("c1/a/deep/01.docx", "too deep");
        await UploadAsync("c1/01.docx", "too shallow");
        await UploadAsync("c1/a/01.pdf", "another ending");
        await UploadAsync("c1/a/01.docx", "right");
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Blobs));

        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: right"], notebook.Lines);
    }

    [Fact]
    public async Task HandledBlobDoesNotComeAgainAfterARestart()
    {
        await UploadAsync("c1/a/01.docx", "once");
        await using (var first = await TestHost.StartAsync(storage, notebook, typeof(Blobs)))
        {
            await first.WaitUntilQuietAsync();
        }

        await using var second = await TestHost.StartAsync(storage, notebook, typeof(Blobs));
        await UploadAsync("c1/a/02.docx", "new");
        await second.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: once", "c1 a 02: new"], notebook.Lines);
    }

    [Fact]
    public async Task ChangedBlobComesAgain()
    {
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Blobs));
        await UploadAsync("c1/a/01.docx", "old");
        await host.WaitUntilQuietAsync();
        await UploadAsync("c1/a/01.docx", "new");

        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: old", "c1 a 01: new"], notebook.Lines);
    }

    [Fact]
    public async Task BlobUploadedWhileTheHostWasDownIsDelivered()
    {
        await using (await TestHost.StartAsync(storage, notebook, typeof(Blobs)))
        {
        }

        await UploadAsync("c1/a/01.docx", "meanwhile");
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Blobs));
        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: meanwhile"], notebook.Lines);
    }

    [Fact]
    public async Task FailedBlobIsTriedAgainUntilItSucceeds()
    {
        notebook.Failures = 2;
        await UploadAsync("c1/a/01.docx", "x");
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Blobs));

        await host.WaitUntilQuietAsync();

        Assert.Equal(3, notebook.Lines.Count);
        Assert.Empty(await PoisonAsync());
    }

    [Fact]
    public async Task BlobThatAlwaysFailsIsTriedFiveTimesAndThenPoisoned()
    {
        notebook.Failures = int.MaxValue;
        await UploadAsync("c1/a/01.docx", "x");
        await using (var first = await TestHost.StartAsync(storage, notebook, typeof(Blobs)))
        {
            await notebook.WaitForAsync(2);
        }

        await using var second = await TestHost.StartAsync(storage, notebook, typeof(Blobs));
        await second.WaitUntilQuietAsync();

        Assert.Equal(5, notebook.Lines.Count);
        var poison = JsonDocument.Parse(Assert.Single(await PoisonAsync())).RootElement;
        Assert.Equal("incoming", poison.GetProperty("ContainerName").GetString());
        Assert.Equal("c1/a/01.docx", poison.GetProperty("BlobName").GetString());
        Assert.EndsWith("Blobs", poison.GetProperty("FunctionId").GetString(), StringComparison.Ordinal);
        var blob = await new BlobContainerClient(storage, "incoming").GetBlobClient("c1/a/01.docx").GetPropertiesAsync();
        Assert.Equal(blob.Value.ETag.ToString("H"), poison.GetProperty("ETag").GetString());
    }

    [Fact]
    public async Task BlobThatWasUnderWayInACrashComesAgain()
    {
        notebook.Hold = new TaskCompletionSource();
        await UploadAsync("c1/a/01.docx", "x");
        await using (var crashed = await TestHost.StartAsync(storage, notebook, typeof(Blobs)))
        {
            await notebook.WaitForAsync(1);
            await crashed.KillAsync();
        }

        notebook.Hold = null;
        await using var host = await TestHost.StartAsync(storage, notebook, typeof(Blobs));
        await host.WaitUntilQuietAsync();

        Assert.Equal(["c1 a 01: x", "c1 a 01: x"], notebook.Lines);
    }

    [Fact]
    public async Task NoMoreBlobsRunAtOnceThanHostJsonAllows()
    {
        notebook.Hold = new TaskCompletionSource();
        for (var i = 0; i < 6; i++)
        {
            await UploadAsync($"c1/a/0{i}.docx", "x");
        }

        await using var host = await TestHost.StartAsync(
            storage, notebook, typeof(Blobs), "--AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism=2");
        await notebook.WaitForAsync(2);
        await Task.Delay(500);

        Assert.Equal(2, notebook.Lines.Count);
        notebook.Hold.SetResult();
        await host.WaitUntilQuietAsync();
        Assert.Equal(6, notebook.Lines.Count);
    }

    private async Task UploadAsync(string name, string text)
    {
        var container = new BlobContainerClient(storage, "incoming");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient(name).UploadAsync(new BinaryData(text), overwrite: true);
    }

    private async Task<string[]> PoisonAsync()
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        var queue = new QueueClient(storage, "webjobs-blobtrigger-poison", options);
        return await queue.ExistsAsync() ? [.. (await queue.PeekMessagesAsync(32)).Value.Select(message => message.MessageText)] : [];
    }
}
