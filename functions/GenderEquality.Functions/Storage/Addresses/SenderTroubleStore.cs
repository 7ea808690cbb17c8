using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Addresses;

/// <summary>Whether the provider lets us in: one row of the table <c>Addresses</c>, for those who send and those who ask after the service's health
/// may be different instances.</summary>
public sealed class SenderTroubleStore(StorageAccount account, TimeProvider clock)
{
    private const string Key = "sender";
    private static readonly TimeSpan Repeat = TimeSpan.FromHours(1);

    /// <summary>What the matter is; null when nothing is, or nothing was heard of it for an hour.</summary>
    public async Task<SenderTrouble?> FindAsync(CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var trouble = (await table.FindAsync<Entity>(Key, Key, cancellation))?.ToTrouble();
        return trouble is not null && clock.GetUtcNow() - trouble.Latest < Repeat ? trouble : null;
    }

    /// <summary>Notes that the provider does not let us in.</summary>
    /// <returns>Whether the operator is to be told: at the beginning and once an hour, over all instances.</returns>
    public async Task<bool> NoteAsync(string said, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var tell = false;
        Entity Change(SenderTrouble? known)
        {
            tell = known is null || now - known.Told >= Repeat;
            return Entity.From(new SenderTrouble(known?.Since ?? now, now, tell ? now : known!.Told, said));
        }

        var table = await TableAsync();
        await table.ChangeAsync<Entity>(Key, Key, present => Task.FromResult<Entity?>(Change(present?.ToTrouble())), cancellation);
        return tell;
    }

    /// <summary>The provider took a mail.</summary>
    public async Task ClearAsync(CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.DeleteEntityAsync(Key, Key, ETag.All, cancellation);
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Addresses");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = Key;

        public string RowKey { get; set; } = Key;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public DateTimeOffset Since { get; set; }

        public DateTimeOffset Latest { get; set; }

        public DateTimeOffset Told { get; set; }

        public string Said { get; set; } = string.Empty;

        public static Entity From(SenderTrouble trouble) => new() { Since = trouble.Since, Latest = trouble.Latest, Told = trouble.Told, Said = trouble.Said };

        public SenderTrouble ToTrouble() => new(Since, Latest, Told, Said);
    }
}
