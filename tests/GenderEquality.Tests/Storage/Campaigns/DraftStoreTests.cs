using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GenderEquality.Tests.Storage.Campaigns;

/// <summary>Drafts of campaigns as they are kept.</summary>
public sealed class DraftStoreTests
{
    private readonly FakeTimeProvider clock = new(Drafts.Noon);
    private readonly BlobServiceClient blobs;
    private readonly StorageAccount account;
    private readonly DraftStore drafts;

    public DraftStoreTests(AzuriteFixture azurite)
    {
        var connection = azurite.NewAccount();
        blobs = new BlobServiceClient(connection);
        account = new StorageAccount(blobs, new QueueServiceClient(connection), new TableServiceClient(connection));
        drafts = new DraftStore(account, clock);
    }

    [Fact]
    public async Task SavedDraftIsReadBackAsItStands()
    {
        var draft = new CampaignDraft(CampaignId.Parse("dot-moi"), JsonNode.Parse("""{"title":"Tiêu đề","Title":1.50,"x":null,"schemaVersion":7}""")!.AsObject(), "a@example.vn", Drafts.Noon) { How = "Tạo" };

        await drafts.SaveAsync(draft, tag: null);

        var found = (await drafts.FindAsync(draft.Id))!.Draft;
        Assert.Equal(draft.Document.ToJsonString(), found.Document.ToJsonString());
        Assert.Equal((draft.Id, "a@example.vn", Drafts.Noon, "Tạo"), (found.Id, found.By, found.At, found.How));
        var stored = await blobs.GetBlobContainerClient("campaigns").GetBlobClient("drafts/dot-moi.json").DownloadContentAsync();
        Assert.StartsWith("{\"schemaVersion\":1,", stored.Value.Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoSavesLaterIsToldAndChangesNothing()
    {
        var first = (await drafts.SaveAsync(Drafts.OfShipped(), tag: null))!;
        var mine = await drafts.SaveAsync(first.Draft.With(document => document["title"] = "Của tôi", "a", Drafts.Noon), first.Tag);

        Assert.NotNull(mine);
        Assert.Null(await drafts.SaveAsync(first.Draft.With(document => document["title"] = "Của người khác", "b", Drafts.Noon), first.Tag));
        Assert.Null(await drafts.SaveAsync(Drafts.OfShipped(), tag: null));
        Assert.Equal("Của tôi", (await drafts.FindAsync(Drafts.Shipped))!.Draft.Title);
    }

    [Fact]
    public async Task EveryEarlierStateIsKept()
    {
        var stored = (await drafts.SaveAsync(Drafts.OfShipped(), tag: null))!;
        foreach (var title in (string[])["một", "hai"])
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            stored = (await drafts.SaveAsync(stored.Draft.With(document => document["title"] = title, "a", clock.GetUtcNow(), "Sửa"), stored.Tag))!;
        }

        var history = await drafts.HistoryAsync(Drafts.Shipped, 10);
        Assert.Equal(["một", ShippedCampaigns.Load(Drafts.Shipped).Title], history.Select(draft => draft.Title));
        Assert.Equal("một", (await drafts.FindEarlierAsync(Drafts.Shipped, history[0].Version))!.Title);
        Assert.Null(await drafts.FindEarlierAsync(Drafts.Shipped, "../x"));
    }

    [Fact]
    public async Task DraftThatIsPutAwayLeavesItsHistory()
    {
        var stored = (await drafts.SaveAsync(Drafts.OfShipped(), tag: null))!;

        Assert.False(await drafts.PutAwayAsync(Drafts.Shipped, "\"0x0\""));
        Assert.True(await drafts.PutAwayAsync(Drafts.Shipped, stored.Tag));

        Assert.Null(await drafts.FindAsync(Drafts.Shipped));
        Assert.Empty(await drafts.ListAsync());
        Assert.Equal(stored.Draft.Version, Assert.Single(await drafts.HistoryAsync(Drafts.Shipped, 10)).Version);
    }

    [Fact]
    public async Task DraftsAreListedAndAreNoCampaigns()
    {
        await drafts.SaveAsync(Drafts.OfShipped() with { Id = CampaignId.Parse("dot-cu"), At = Drafts.Noon.AddDays(-1) }, tag: null);
        await drafts.SaveAsync(Drafts.OfShipped() with { Id = CampaignId.Parse("dot-moi") }, tag: null);

        Assert.Equal(["dot-moi", "dot-cu"], (await drafts.ListAsync()).Select(draft => draft.Id.ToString()));
        var campaigns = new CampaignStore(account, Options.Create(new CampaignOptions { Id = Drafts.Shipped.ToString() }));
        Assert.Equal([Drafts.Shipped], await campaigns.ListAsync());
    }
}
