using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Addresses;

/// <summary>Table <c>Addresses</c>: only those with which something is or was the matter, so that one query reads all.</summary>
public sealed class AddressStore(StorageAccount account, TimeProvider clock)
{
    private const string Partition = "address";

    // How long a sender may go on without knowing what another instance has learned.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private volatile Copy? copy;

    /// <summary>What is known now.</summary>
    public async Task<AddressBook> ReadAsync(CancellationToken cancellation = default)
    {
        var read = clock.GetUtcNow();
        var rows = new List<AddressHealth>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(Partition, cancellation))
        {
            rows.Add(entity.ToHealth());
        }

        var book = new AddressBook(rows);
        copy = new Copy(book, read);
        return book;
    }

    /// <summary>What was known at most half a minute ago; all that this process itself noted is in it.</summary>
    public async Task<AddressBook> RecentAsync(CancellationToken cancellation = default) =>
        copy is { } recent && clock.GetUtcNow() - recent.Read < Fresh ? recent.Book : await ReadAsync(cancellation);

    /// <summary>Notes what became of mail to an address. News that are older than what is known change nothing, and a dead address is not
    /// called merely slow.</summary>
    /// <returns>Whether the address was not known to be dead and is now.</returns>
    public async Task<bool> NoteAsync(AddressHealth news, CancellationToken cancellation = default)
    {
        var died = false;
        Entity? Change(AddressHealth? known)
        {
            died = false;
            if (known is null ? news.Trouble == AddressTrouble.None : !Counts(news, known))
            {
                return null;
            }

            died = news.IsDead && known is not { IsDead: true };
            return Entity.From(news);
        }

        var table = await TableAsync();
        await table.ChangeAsync<Entity>(Partition, KeyOf(news.Address), present => Task.FromResult(Change(present?.ToHealth())), cancellation);
        copy = null;
        return died;
    }

    /// <summary>Somebody says that mail arrives at the address: it is tried again.</summary>
    public Task ReviveAsync(EmailAddress address, CancellationToken cancellation = default) =>
        NoteAsync(new AddressHealth(address, AddressTrouble.None, clock.GetUtcNow(), string.Empty), cancellation);

    private static bool Counts(AddressHealth news, AddressHealth known) =>
        news.Since > known.Since && !(known.IsDead && (news.IsDead || news.Trouble == AddressTrouble.Deferred));

    // Addresses may hold characters that keys may not.
    private static string KeyOf(EmailAddress address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToString().ToUpperInvariant())))[..32];

    private Task<TableClient> TableAsync() => account.TableAsync("Addresses");

    private sealed record Copy(AddressBook Book, DateTimeOffset Read);

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = Partition;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Address { get; set; } = string.Empty;

        public string Trouble { get; set; } = string.Empty;

        public DateTimeOffset Since { get; set; }

        public string Said { get; set; } = string.Empty;

        public static Entity From(AddressHealth health) => new()
        {
            RowKey = KeyOf(health.Address),
            Address = health.Address.ToString(),
            Trouble = health.Trouble.ToString(),
            Since = health.Since,
            Said = health.Said,
        };

        public AddressHealth ToHealth() => new(EmailAddress.Parse(Address), Enum.Parse<AddressTrouble>(Trouble), Since, Said);
    }
}
