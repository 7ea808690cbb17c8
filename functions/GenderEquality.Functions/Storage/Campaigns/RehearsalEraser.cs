using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Removes a rehearsal with everything that came of it: rows of all tables, blobs of all containers, and at last its file, so that a removal that was cut short can be repeated.
/// Exports of the tables keep what was in them.</summary>
public sealed class RehearsalEraser(TableServiceClient tables, BlobServiceClient blobs, CampaignStore campaigns)
{
    private const string Files = "campaigns";
    private const string Links = "Links";

    /// <summary>Removes it; false when there is no campaign of that id.</summary>
    /// <exception cref="InvalidOperationException">It is no rehearsal: what counts is never removed.</exception>
    public async Task<bool> RemoveAsync(CampaignId id, CancellationToken cancellation = default)
    {
        if (await campaigns.FindAsync(id, cancellation) is not { } campaign)
        {
            return false;
        }

        if (campaign.Rehearsal is null)
        {
            throw new InvalidOperationException($"The campaign '{id}' is no rehearsal.");
        }

        await foreach (var table in tables.QueryAsync(cancellationToken: cancellation))
        {
            await RemoveRowsAsync(tables.GetTableClient(table.Name), FilterOf(table.Name, id), cancellation);
        }

        await foreach (var container in blobs.GetBlobContainersAsync(cancellationToken: cancellation))
        {
            await RemoveBlobsAsync(blobs.GetBlobContainerClient(container.Name), $"{id}/", cancellation);
        }

        var files = blobs.GetBlobContainerClient(Files);
        await files.DeleteBlobIfExistsAsync(CampaignCopy.NameOf(id), cancellationToken: cancellation);
        await files.DeleteBlobIfExistsAsync($"{id}.json", cancellationToken: cancellation);
        campaigns.AskAgain(id);
        return true;
    }

    // Links are found by their hash alone; all other rows stand under their campaign, or under it and an agency.
    private static string FilterOf(string table, CampaignId id)
    {
        var name = id.ToString();
        var (from, before) = StorageKeys.Range(id);
        return string.Equals(table, Links, StringComparison.Ordinal)
            ? TableClient.CreateQueryFilter($"Campaign eq {name}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {name} or (PartitionKey ge {from} and PartitionKey lt {before})");
    }

    private static async Task RemoveRowsAsync(TableClient table, string filter, CancellationToken cancellation)
    {
        var keys = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellation))
        {
            keys.Add(row);
        }

        await SeveralAtOnce.ForEachAsync(keys, (row, stop) => table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: stop), cancellation);
    }

    private static async Task RemoveBlobsAsync(BlobContainerClient container, string prefix, CancellationToken cancellation)
    {
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellation))
        {
            names.Add(blob.Name);
        }

        await SeveralAtOnce.ForEachAsync(names, (name, stop) => RemoveBlobAsync(container, name, stop), cancellation);
    }

    private static async Task RemoveBlobAsync(BlobContainerClient container, string name, CancellationToken cancellation)
    {
        try
        {
            await container.DeleteBlobIfExistsAsync(name, DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellation);
        }
        catch (RequestFailedException locked) when (string.Equals(locked.ErrorCode, BlobErrorCode.BlobImmutableDueToPolicy.ToString(), StringComparison.Ordinal))
        {
            // Where the account keeps what arrived unchangeable for some time, it stays until then; nothing refers to it any more.
        }
    }
}
