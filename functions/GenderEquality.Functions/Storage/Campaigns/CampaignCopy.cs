using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>The last good copy of a campaign's file, in the folder <c>last-good</c>: memory forgets it with every restart of the app.</summary>
internal sealed class CampaignCopy(BlobContainerClient container, CampaignId id)
{
    private const string Hash = "sha256";

    private readonly BlobClient blob = container.GetBlobClient(NameOf(id));

    /// <summary>Name of the blob.</summary>
    public static string NameOf(CampaignId id) => $"last-good/{id}.json";

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidCampaignException">It has faults.</exception>
    public static Campaign Read(BinaryData content, string source)
    {
        using var file = content.ToStream();
        return CampaignFile.Read(file).Require(source);
    }

    /// <summary>The copy; null when there is none.</summary>
    public async Task<Campaign?> FindAsync(CancellationToken cancellation)
    {
        try
        {
            return Read((await blob.DownloadContentAsync(cancellation)).Value.Content, blob.Name);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Keeps a good file, unless it is the one that is kept.</summary>
    public async Task KeepAsync(BinaryData content, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (await KeptHashAsync(cancellation) is { } kept && string.Equals(kept, hash, StringComparison.Ordinal))
        {
            return;
        }

        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [Hash] = hash },
        };
        await blob.UploadAsync(content, options, cancellation);
    }

    private async Task<string?> KeptHashAsync(CancellationToken cancellation)
    {
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            return properties.Value.Metadata.TryGetValue(Hash, out var hash) ? hash : null;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
