using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Container <c>campaigns</c>: figures of earlier years, <c>{id}/series/current.json</c>, every state before, <c>{id}/series/history/{name}.json</c>, and files that were read
/// and nobody has taken yet, <c>{id}/series/lists/{name}.json</c>.</summary>
public sealed class SeriesStore(StorageAccount account, TimeProvider clock)
{
    private const string Json = "application/json";

    /// <summary>What was taken in a campaign.</summary>
    public async Task<StoredSeries> FindAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        try
        {
            var file = (await (await BlobAsync(campaign, "current")).DownloadContentAsync(cancellation)).Value;
            return new StoredSeries(StoredJson.Read<ImportedSeries>(file.Content.ToString()), file.Details.ETag.ToString());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return new StoredSeries(ImportedSeries.None, string.Empty);
        }
    }

    /// <summary>Saves figures if nobody saved since; the state before is kept.</summary>
    /// <returns>False, and nothing changed, when somebody did.</returns>
    public async Task<bool> TrySaveAsync(CampaignId campaign, StoredSeries before, ImportedSeries after, CancellationToken cancellation = default)
    {
        if (before.Tag.Length > 0)
        {
            await (await BlobAsync(campaign, $"history/{NewName()}")).AddAsync(Content(before.Series), Json, metadata: null, cancellation);
        }

        var conditions = before.Tag.Length == 0 ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(before.Tag) };
        try
        {
            await (await BlobAsync(campaign, "current")).UploadAsync(Content(after), new BlobUploadOptions { Conditions = conditions, HttpHeaders = new BlobHttpHeaders { ContentType = Json } }, cancellation);
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Keeps what a file says until somebody takes it.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> KeepListAsync(CampaignId campaign, ListedSeries list, CancellationToken cancellation = default)
    {
        var name = NewName();
        await (await BlobAsync(campaign, $"lists/{name}")).AddAsync(Content(list), Json, metadata: null, cancellation);
        return name;
    }

    /// <summary>What a file said; null when there is none of that id.</summary>
    public async Task<ListedSeries?> FindListAsync(CampaignId campaign, string? id, CancellationToken cancellation = default)
    {
        if (!Ulid.TryParse(id, null, out var known))
        {
            return null;
        }

        await using var stream = await (await BlobAsync(campaign, $"lists/{NameOf(known)}")).TryOpenAsync(cancellation);
        return stream is null ? null : await StoredJson.ReadAsync<ListedSeries>(stream, cancellation);
    }

    private async Task<BlobClient> BlobAsync(CampaignId campaign, string name) => (await account.ContainerAsync("campaigns")).GetBlobClient($"{campaign}/series/{name}.json");

    private string NewName() => NameOf(Ulid.NewUlid(clock.GetUtcNow()));

    private static string NameOf(Ulid id) => id.ToString(null, null);

    private static MemoryStream Content<T>(T what)
        where T : notnull => new(StoredJson.ToUtf8(what).ToArray());
}
