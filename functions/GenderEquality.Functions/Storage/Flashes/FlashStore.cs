using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Flashes;

/// <summary>Table <c>Flashes</c>: what a page leaves for the next page of the same person, for an hour at most. A row is found, and can be read, only with its id,
/// which stands in one address and is not stored: a new link that waits to be shown once lies there as bytes that nobody else can read.</summary>
public sealed class FlashStore(StorageAccount account, TimeProvider clock)
{
    private const int IdBytes = 16;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Keeps it, and removes what the same person has left unread for too long.</summary>
    /// <returns>Its id, for one address.</returns>
    public async Task<string> KeepAsync(string user, Flash flash, CancellationToken cancellation = default)
    {
        var id = RandomNumberGenerator.GetBytes(IdBytes);
        var table = await TableAsync();
        await SweepAsync(table, user, cancellation);
        await table.AddEntityAsync(new Entity { PartitionKey = Hash(user), RowKey = Hash(id), Until = clock.GetUtcNow() + Kept, Sealed = Seal(id, flash) }, cancellation);
        return Base64Url.EncodeToString(id);
    }

    /// <summary>Reads it and leaves it there; null when there is none, it is another's, or too old.</summary>
    public async Task<Flash?> PeekAsync(string user, string? id, CancellationToken cancellation = default) => (await FindAsync(user, id, cancellation))?.Flash;

    /// <summary>Reads it and takes it away: of several who ask, one gets it.</summary>
    public async Task<Flash?> TakeAsync(string user, string? id, CancellationToken cancellation = default)
    {
        if (await FindAsync(user, id, cancellation) is not var (entity, flash))
        {
            return null;
        }

        try
        {
            await (await TableAsync()).DeleteEntityAsync(entity.PartitionKey, entity.RowKey, entity.ETag, cancellation);
            return flash;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return null;
        }
    }

    private async Task<(Entity Entity, Flash Flash)?> FindAsync(string user, string? id, CancellationToken cancellation)
    {
        var key = new byte[IdBytes];
        if (id is not { Length: 22 } || !Base64Url.IsValid(id) || !Base64Url.TryDecodeFromChars(id, key, out var written) || written != IdBytes)
        {
            return null;
        }

        var entity = await (await TableAsync()).FindAsync<Entity>(Hash(user), Hash(key), cancellation);
        return entity is null || entity.Until < clock.GetUtcNow() ? null : (entity, Open(key, entity.Sealed));
    }

    private async Task SweepAsync(TableClient table, string user, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await foreach (var entity in table.PartitionAsync<Entity>(Hash(user), cancellation))
        {
            if (entity.Until < now)
            {
                await table.DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ETag.All, cancellation);
            }
        }
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Flashes");

    private static string Hash(string user) => Hash(Encoding.UTF8.GetBytes(user));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Seal(byte[] id, Flash flash)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(Encoding.UTF8.GetBytes(StoredJson.ToText(flash)));
        }

        var plain = packed.ToArray();
        var result = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(KeyOf(id), TagBytes);
        cipher.Encrypt(result.AsSpan(0, NonceBytes), plain, result.AsSpan(NonceBytes + TagBytes), result.AsSpan(NonceBytes, TagBytes));
        return result;
    }

    private static Flash Open(byte[] id, byte[] bytes)
    {
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(KeyOf(id), TagBytes);
        cipher.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), plain);
        using var unpacking = new StreamReader(new BrotliStream(new MemoryStream(plain), CompressionMode.Decompress), Encoding.UTF8);
        return StoredJson.Read<Flash>(unpacking.ReadToEnd());
    }

    private static byte[] KeyOf(byte[] id) => HKDF.DeriveKey(HashAlgorithmName.SHA256, id, 32, info: "flash"u8.ToArray());

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public DateTimeOffset Until { get; set; }

        public byte[] Sealed { get; set; } = [];
    }
}
