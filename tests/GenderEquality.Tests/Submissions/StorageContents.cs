using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace GenderEquality.Tests.Submissions;

/// <summary>All that is in a storage account, as text, to be compared or searched.</summary>
internal static class StorageContents
{
    private static readonly QueueClientOptions Base64 = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    /// <summary>Takes all messages out of a queue.</summary>
    public static async Task<IReadOnlyList<string>> TakeMessagesAsync(string storage, string name)
    {
        var queue = new QueueClient(storage, name, Base64);
        if (!await queue.ExistsAsync())
        {
            return [];
        }

        var texts = new List<string>();
        while ((await queue.ReceiveMessagesAsync(32)).Value is { Length: > 0 } messages)
        {
            foreach (var message in messages)
            {
                texts.Add(message.MessageText);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return texts;
    }

    /// <summary>One line a row, blob and message, in order. With the marks of every write (time, ETag) when asked.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string storage, bool withWrites = false, params string[] withoutColumns)
    {
        var lines = new List<string>();
        await ReadTablesAsync(storage, lines, withWrites ? [] : ["Timestamp", "odata.etag"], withoutColumns);
        await ReadBlobsAsync(storage, lines, withWrites);
        await ReadQueuesAsync(storage, lines);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static async Task ReadTablesAsync(string storage, List<string> lines, string[] marks, string[] withoutColumns)
    {
        var service = new TableServiceClient(storage);
        await foreach (var table in service.QueryAsync())
        {
            await foreach (var row in service.GetTableClient(table.Name).QueryAsync<TableEntity>())
            {
                var columns = row.Where(column => !marks.Contains(column.Key, StringComparer.Ordinal) && !withoutColumns.Contains(column.Key, StringComparer.Ordinal));
                lines.Add($"table {table.Name} " + string.Join(" ", columns.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => $"{column.Key}={column.Value}")));
            }
        }
    }

    private static async Task ReadBlobsAsync(string storage, List<string> lines, bool withWrites)
    {
        var service = new BlobServiceClient(storage);
        await foreach (var item in service.GetBlobContainersAsync())
        {
            var container = service.GetBlobContainerClient(item.Name);
            await foreach (var blob in container.GetBlobsAsync(Azure.Storage.Blobs.Models.BlobTraits.Metadata, Azure.Storage.Blobs.Models.BlobStates.None, null, default))
            {
                var bytes = (await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content;
                var mark = withWrites ? blob.Properties.ETag.ToString() : string.Empty;
                lines.Add($"blob {item.Name}/{blob.Name} {mark} {string.Join(',', blob.Metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal))} {bytes}");
            }
        }
    }

    private static async Task ReadQueuesAsync(string storage, List<string> lines)
    {
        var service = new QueueServiceClient(storage, Base64);
        await foreach (var item in service.GetQueuesAsync())
        {
            var peeked = await service.GetQueueClient(item.Name).PeekMessagesAsync(32);
            lines.AddRange(peeked.Value.Select(message => $"queue {item.Name} {message.MessageText}"));
        }
    }
}
