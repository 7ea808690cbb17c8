using Azure.Data.Tables;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>Asks each service of the account one small question. Throws what the service answers.</summary>
public sealed class StorageProbe(StorageAccount account)
{
    /// <summary>Whether blobs can be reached.</summary>
    public async Task BlobsAsync(CancellationToken cancellation)
    {
        var container = await account.ContainerAsync("incoming");
        await container.GetPropertiesAsync(cancellationToken: cancellation);
    }

    /// <summary>Whether rows can be read.</summary>
    public async Task TablesAsync(CancellationToken cancellation)
    {
        var table = await account.TableAsync("Agencies");
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 1, select: ["PartitionKey"], cancellationToken: cancellation).AsPages())
        {
            _ = page;
            break;
        }
    }

    /// <summary>Whether messages can be reached.</summary>
    public async Task QueuesAsync(CancellationToken cancellation)
    {
        var queue = await account.QueueAsync("mail");
        await queue.GetPropertiesAsync(cancellation);
    }
}
