using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Container <c>reports</c>: the files of every version of the consolidated report.</summary>
public sealed class ReportBlobs(StorageAccount account)
{
    /// <summary>Writes one file of a version; over one of that name, when an earlier try broke off before the version was recorded.</summary>
    public async Task WriteAsync(
        CampaignId campaign, int version, string name, string contentType, Stream content, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        await container.GetBlobClient(Prefix(campaign, version) + name).PutAsync(content, contentType, cancellation);
    }

    /// <summary>Names of a version's files.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CampaignId campaign, int version, CancellationToken cancellation = default)
    {
        var names = new List<string>();
        var prefix = Prefix(campaign, version);
        var container = await ContainerAsync();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellation))
        {
            names.Add(blob.Name[prefix.Length..]);
        }

        return names;
    }

    /// <summary>Opens a file from front to end; null when there is none of that name.</summary>
    public async Task<Stream?> OpenAsync(CampaignId campaign, int version, string name, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(Prefix(campaign, version) + name).TryOpenAsync(cancellation);
    }

    /// <summary>Opens a file for download; null when there is none of that name.</summary>
    public async Task<TaggedFile?> OpenTaggedAsync(CampaignId campaign, int version, string name, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(Prefix(campaign, version) + name).TryOpenTaggedAsync(cancellation);
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("reports");

    private static string Prefix(CampaignId campaign, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{campaign}/{version}/");
}
