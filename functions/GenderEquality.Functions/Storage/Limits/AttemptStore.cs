using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Limits;

/// <summary>Table <c>Limits</c>: how often something was done within an hour, counted for all instances of the app together. One row for each thing that is
/// counted, which is written over when its hour is over.</summary>
public sealed class AttemptStore(StorageAccount account, TimeProvider clock)
{
    /// <summary>For how long an attempt counts, from the first one on.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Counts an attempt, if it is still within the limit.</summary>
    /// <param name="kind">What is done, such as <c>upload</c>.</param>
    /// <param name="key">By whom, in letters, digits, hyphens and underscores.</param>
    /// <param name="limit">How often in an hour.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Null when it was counted; else when the next one is.</returns>
    public async Task<DateTimeOffset?> TakeAsync(string kind, string key, int limit, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? next = null;
        Task<Entity?> CountAsync(Entity? present)
        {
            var (since, count) = present is not null && (now - present.Since).Duration() < Window ? (present.Since, present.Count) : (now, 0);
            next = count < limit ? null : since + Window;
            return Task.FromResult(next is null ? new Entity { PartitionKey = kind, RowKey = key, Since = since, Count = count + 1 } : null);
        }

        var table = await account.TableAsync("Limits");
        await table.ChangeAsync<Entity>(kind, key, CountAsync, cancellation);
        return next;
    }

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public DateTimeOffset Since { get; set; }

        public int Count { get; set; }
    }
}
