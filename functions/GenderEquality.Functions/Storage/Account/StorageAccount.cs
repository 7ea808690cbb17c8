using System.Collections.Concurrent;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>The one storage account of the app. Tables, containers and queues are created when first used.</summary>
public sealed class StorageAccount(BlobServiceClient blobs, QueueServiceClient queues, TableServiceClient tables)
{
    private readonly ConcurrentDictionary<string, Task> created = new(StringComparer.Ordinal);

    internal async Task<TableClient> TableAsync(string name)
    {
        var table = tables.GetTableClient(name);
        await OnceAsync("table " + name, () => table.CreateIfNotExistsAsync());
        return table;
    }

    internal async Task<BlobContainerClient> ContainerAsync(string name)
    {
        var container = blobs.GetBlobContainerClient(name);
        await OnceAsync("container " + name, () => container.CreateIfNotExistsAsync());
        return container;
    }

    internal async Task<QueueClient> QueueAsync(string name)
    {
        var queue = queues.GetQueueClient(name);
        await OnceAsync("queue " + name, () => queue.CreateIfNotExistsAsync());
        return queue;
    }

    // Not cancelled by any one caller, for others wait for the same task, some of them longer than a page can; a failure is forgotten, so that the next caller tries again.
    private async Task OnceAsync(string key, Func<Task> create)
    {
        var task = created.GetOrAdd(key, _ => create());
        try
        {
            await (RequestPatience.Current is { } patience ? task.WaitAsync(patience.Timeout) : task);
        }
        catch
        {
            created.TryRemove(KeyValuePair.Create(key, task));
            throw;
        }
    }
}
