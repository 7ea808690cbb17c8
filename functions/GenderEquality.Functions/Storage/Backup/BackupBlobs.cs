using System.Globalization;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Backup;

/// <summary>Container <c>backups</c>: the exports of the tables, each in a folder named by the time at which it began.</summary>
public sealed class BackupBlobs(StorageAccount account)
{
    private const string Manifest = "/manifest.json";

    /// <summary>Name of the export that begins at that time, such as <c>2024-11-29T190000Z</c>: in order of time.</summary>
    public static string NameOf(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Names of the exports that were finished, newest first.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (blob.Name.EndsWith(Manifest, StringComparison.Ordinal))
            {
                names.Add(blob.Name[..^Manifest.Length]);
            }
        }

        return [.. names.OrderDescending(StringComparer.Ordinal)];
    }

    /// <summary>Keeps the lines of one table, packed.</summary>
    public async Task WriteAsync(string export, string table, Stream lines, CancellationToken cancellation)
    {
        var container = await ContainerAsync();
        await container.GetBlobClient($"{export}/{table}.jsonl.gz").PutAsync(lines, "application/gzip", cancellation);
    }

    /// <summary>Ends the export.</summary>
    public async Task WriteAsync(string export, BackupManifest manifest, CancellationToken cancellation)
    {
        var container = await ContainerAsync();
        using var content = new MemoryStream();
        StoredJson.Write(content, manifest);
        content.Position = 0;
        await container.GetBlobClient(export + Manifest).PutAsync(content, "application/json", cancellation);
    }

    /// <summary>What an export holds; null when there is no finished one of that name.</summary>
    public async Task<BackupManifest?> FindAsync(string export, CancellationToken cancellation)
    {
        var container = await ContainerAsync();
        await using var content = await container.GetBlobClient(export + Manifest).TryOpenAsync(cancellation);
        return content is null ? null : await StoredJson.ReadAsync<BackupManifest>(content, cancellation);
    }

    /// <summary>Fetches the packed lines of one table; null when they are gone.</summary>
    public async Task<FileStream?> FetchAsync(string export, string table, CancellationToken cancellation)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient($"{export}/{table}.jsonl.gz").TryFetchAsync(cancellation);
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("backups");
}
