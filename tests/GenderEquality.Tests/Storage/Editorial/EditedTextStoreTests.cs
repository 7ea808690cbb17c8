using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Editorial;

namespace GenderEquality.Tests.Storage.Editorial;

/// <summary>The officer's texts: nothing is lost, nobody overwrites unseen.</summary>
public sealed class EditedTextStoreTests
{
    private static readonly CampaignId Campaign = CampaignId.Parse("thu-nghiem-2024");
    private static readonly SectionKey Section = SectionKey.Parse("III.2.1");

    private readonly string connection;
    private readonly BlobServiceClient blobs;
    private readonly EditedTextStore texts;

    public EditedTextStoreTests(AzuriteFixture azurite)
    {
        connection = azurite.NewAccount();
        blobs = new BlobServiceClient(connection);
        texts = new EditedTextStore(new StorageAccount(blobs, new QueueServiceClient(connection), new TableServiceClient(connection)));
    }

    [Fact]
    public async Task TextComesBackWithItsSources()
    {
        var paragraph = new EditedParagraph("Ban hành 12 văn bản.")
        {
            Sources = [new TextSource(AgencyCode.Parse("so-a"), SectionKey.Parse("I"), TextSource.HashOf("Ban hành 12 văn bản."))],
            Addressee = "Bộ Lao động",
            Task = new TaskResult("Sở A", "Việc"),
            Model = true,
        };

        Assert.Null(await texts.FindAsync(Campaign, Section));
        Assert.True(await texts.TrySaveAsync(Campaign, Text(paragraph), tag: null));

        var stored = (await texts.FindAsync(Campaign, Section))!;
        var read = Assert.Single(stored.Text.Paragraphs);
        Assert.Equal((1, "can-bo", paragraph.Text, paragraph.Addressee, paragraph.Task, true), (stored.Text.Number, stored.Text.By, read.Text, read.Addressee, read.Task, read.Model));
        Assert.Equal(paragraph.Sources, read.Sources);
        Assert.Equal(Section, Assert.Single(await texts.ListAsync(Campaign)).Section);
    }

    [Fact]
    public async Task TextsOfAllSectionsAreReadTogetherAndComeInOrder()
    {
        SectionKey[] sections = [.. Enumerable.Range(1, 6).Select(number => SectionKey.Parse($"II.{number}"))];
        foreach (var section in sections)
        {
            await texts.TrySaveAsync(Campaign, new EditedText(section) { Paragraphs = [new EditedParagraph("Văn bản.")], By = "can-bo", At = DateTimeOffset.UnixEpoch }, tag: null);
        }

        var reading = new Together(sections.Length);
        var options = new BlobClientOptions();
        options.AddPolicy(reading, HttpPipelinePosition.PerCall);
        var store = new EditedTextStore(new StorageAccount(new BlobServiceClient(connection, options), new QueueServiceClient(connection), new TableServiceClient(connection)));

        var listed = await store.ListAsync(Campaign);

        Assert.Equal(sections, listed.Select(text => text.Section));
        Assert.True(reading.AreTogether);
    }

    [Fact]
    public async Task SecondOfTwoOfficersDoesNotOverwriteTheFirst()
    {
        Assert.True(await texts.TrySaveAsync(Campaign, Text(new EditedParagraph("Gốc.")), tag: null));
        var tag = (await texts.FindAsync(Campaign, Section))!.Tag;

        Assert.True(await texts.TrySaveAsync(Campaign, Text(new EditedParagraph("Người thứ nhất.")), tag));
        Assert.False(await texts.TrySaveAsync(Campaign, Text(new EditedParagraph("Người thứ hai.")), tag));
        Assert.False(await texts.TrySaveAsync(Campaign, Text(new EditedParagraph("Người thứ ba.")), tag: null));

        Assert.Equal("Người thứ nhất.", Assert.Single((await texts.FindAsync(Campaign, Section))!.Text.Paragraphs).Text);
    }

    [Fact]
    public async Task EveryEarlierTextIsKept()
    {
        foreach (var text in (string[])["một", "hai", "ba"])
        {
            Assert.True(await texts.TrySaveAsync(Campaign, Text(new EditedParagraph(text)), (await texts.FindAsync(Campaign, Section))?.Tag));
        }

        var history = await texts.HistoryAsync(Campaign, Section, 10);

        Assert.Equal([(2, "hai"), (1, "một")], history.Select(text => (text.Number, text.Paragraphs[0].Text)));
        Assert.Single(await texts.ListAsync(Campaign));
        Assert.Equal("một", (await texts.FindEarlierAsync(Campaign, Section, 1))!.Paragraphs[0].Text);
        Assert.Null(await texts.FindEarlierAsync(Campaign, Section, 9));
    }

    [Fact]
    public async Task StoredFormHasItsVersion()
    {
        await texts.TrySaveAsync(Campaign, Text(new EditedParagraph("một")), tag: null);

        var content = await blobs.GetBlobContainerClient("editorial").GetBlobClient($"{Campaign}/{Section}.json").DownloadContentAsync();

        Assert.StartsWith("{\"schemaVersion\":1,", content.Value.Content.ToString(), StringComparison.Ordinal);
    }

    private static EditedText Text(params EditedParagraph[] paragraphs) => new(Section) { Paragraphs = paragraphs, By = "can-bo", At = new DateTimeOffset(2024, 12, 1, 2, 0, 0, TimeSpan.Zero) };

    /// <summary>Holds files that are read back until so many are asked for, or for some seconds.</summary>
    private sealed class Together(int count) : HttpPipelinePolicy
    {
        private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int asked;

        public bool AreTogether => all.Task.IsCompleted;

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (message.Request.Method == RequestMethod.Get && message.Request.Uri.Path.EndsWith(".json", StringComparison.Ordinal))
            {
                if (Interlocked.Increment(ref asked) == count)
                {
                    all.SetResult();
                }

                await Task.WhenAny(all.Task, Task.Delay(TimeSpan.FromSeconds(2), message.CancellationToken));
            }

            await ProcessNextAsync(message, pipeline);
        }
    }
}
