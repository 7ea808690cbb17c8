using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>The few ways in which the stores talk to a table.</summary>
internal static class TableCalls
{
    // Two ingests and an officer at the same agency make three; a loss of this many races in a row is a fault worth a retry by the platform.
    private const int MaxTries = 20;

    public static async Task<T?> FindAsync<T>(this TableClient table, string partition, string row, CancellationToken cancellation)
        where T : class, ITableEntity
    {
        var found = await table.GetEntityIfExistsAsync<T>(partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Adds a row; false, and nothing changed, when there is one with that key.</summary>
    public static async Task<bool> TryAddAsync<T>(this TableClient table, T entity, CancellationToken cancellation)
        where T : ITableEntity
    {
        try
        {
            await table.AddEntityAsync(entity, cancellation);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Reads a row, lets <paramref name="change"/> make the new one from it (null: leave it as it is), and writes that only if
    /// nobody wrote in between; else again from the start. Whatever else the change reads, it must read inside.</summary>
    public static async Task ChangeAsync<T>(
        this TableClient table, string partition, string row, Func<T?, Task<T?>> change, CancellationToken cancellation)
        where T : class, ITableEntity
    {
        for (var attempt = 1; ; attempt++)
        {
            var present = await table.FindAsync<T>(partition, row, cancellation);
            var changed = await change(present);
            if (changed is null)
            {
                return;
            }

            try
            {
                await (present is null
                    ? table.AddEntityAsync(changed, cancellation)
                    : table.UpdateEntityAsync(changed, present.ETag, TableUpdateMode.Replace, cancellation));
                return;
            }
            catch (RequestFailedException lost) when (lost.Status is 404 or 409 or 412 && attempt < MaxTries)
            {
                await Task.Delay(Random.Shared.Next(5, 20 * attempt), cancellation);
            }
        }
    }

    /// <summary>All rows whose partition key lies in the range.</summary>
    public static async IAsyncEnumerable<T> RangeAsync<T>(
        this TableClient table, (string From, string Before) range, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class, ITableEntity
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {range.From} and PartitionKey lt {range.Before}");
        await foreach (var entity in table.QueryAsync<T>(filter, cancellationToken: cancellation))
        {
            yield return entity;
        }
    }

    /// <summary>All rows of a partition in key order.</summary>
    public static IAsyncEnumerable<T> PartitionAsync<T>(this TableClient table, string partition, CancellationToken cancellation)
        where T : class, ITableEntity =>
        table.QueryAsync<T>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation);
}
