using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.LocalHost.Hosting;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>
/// Remembers which blobs one function has handled, and how often it tried the others: in memory, and over a restart as empty
/// blobs <c>blobreceipts/{host}/{function}/{container}/{etag}/{blob}</c>, whose metadata say the rest.
/// </summary>
internal sealed class BlobReceipts(HostStorage storage, string prefix)
{
    private readonly ConcurrentDictionary<BlobVersion, BlobReceipt> known = new();

    public static string Prefix(string hostId, string function, string container) => $"blobreceipts/{hostId}/{function}/{container}/";

    public BlobReceipt Of(BlobVersion version) => known.GetValueOrDefault(version, BlobReceipt.None);

    /// <summary>Reads what an earlier process left.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var container = await ContainerAsync(cancellationToken);
        await foreach (var item in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancellationToken))
        {
            var rest = item.Name[prefix.Length..];
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            known[new BlobVersion(rest[(slash + 1)..], rest[..slash])] = new BlobReceipt(
                int.Parse(item.Metadata["tries"], CultureInfo.InvariantCulture), bool.Parse(item.Metadata["done"]), DateTimeOffset.MinValue);
        }
    }

    public async Task SaveAsync(BlobVersion version, BlobReceipt receipt)
    {
        var container = await ContainerAsync(CancellationToken.None);
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tries"] = receipt.Tries.ToString(CultureInfo.InvariantCulture),
            ["done"] = receipt.Done ? "true" : "false",
        };
        await container.GetBlobClient($"{prefix}{version.ETag}/{version.Name}")
            .UploadAsync(BinaryData.Empty, new BlobUploadOptions { Metadata = metadata });
        known[version] = receipt;
    }

    private async Task<BlobContainerClient> ContainerAsync(CancellationToken cancellationToken) =>
        await storage.ContainerAsync(cancellationToken)
        ?? throw new LocalHostException("A blob trigger needs storage for its receipts.");
}

/// <summary>One state of one blob: a blob that changes gets another ETag, and is new again.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlobVersion(string Name, string ETag);

/// <summary>What has become of one state of one blob.</summary>
/// <param name="Tries">How often its function has been started.</param>
/// <param name="Done">Handled, or given up after the last try.</param>
/// <param name="NotBefore">Real time of the next try.</param>
internal sealed record BlobReceipt(int Tries, bool Done, DateTimeOffset NotBefore)
{
    public static readonly BlobReceipt None = new(0, Done: false, DateTimeOffset.MinValue);
}
