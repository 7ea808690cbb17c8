using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Storage;

/// <summary>Container <c>campaigns</c>: the files of the campaigns. One that ships with the app is put there when it is first asked for;
/// from then on the blob counts, so that an officer can change it.</summary>
public sealed class CampaignStore(StorageAccount account, IOptions<CampaignOptions> options)
{
    private readonly ConcurrentDictionary<CampaignId, (ETag ETag, Campaign Campaign)> cache = new();

    /// <summary>The campaign now under way.</summary>
    /// <exception cref="InvalidOperationException">It has no file.</exception>
    public async Task<Campaign> CurrentAsync(CancellationToken cancellation = default) =>
        await FindAsync(options.Value.Current, cancellation)
        ?? throw new InvalidOperationException($"The campaign '{options.Value.Id}' (Campaign:Id) has no file in the container 'campaigns' and none ships with the app.");

    /// <summary>The campaign as its file says now; null when there is none of that id.</summary>
    /// <exception cref="InvalidCampaignException">The file has faults; the message names them.</exception>
    public async Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var blob = container.GetBlobClient($"{id}.json");
        return await ReadAsync(id, blob, cancellation)
            ?? (await SeedAsync(id, blob, cancellation) ? await ReadAsync(id, blob, cancellation) : null);
    }

    /// <summary>Ids of the campaigns that have a file; that of the present one comes first.</summary>
    public async Task<IReadOnlyList<CampaignId>> ListAsync(CancellationToken cancellation = default)
    {
        var ids = new List<CampaignId> { options.Value.Current };
        var container = await ContainerAsync();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (CampaignId.TryParse(Path.GetFileNameWithoutExtension(blob.Name), null, out var id) && id != ids[0])
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("campaigns");

    private async Task<Campaign?> ReadAsync(CampaignId id, BlobClient blob, CancellationToken cancellation)
    {
        var known = cache.TryGetValue(id, out var entry);
        var conditions = new BlobRequestConditions { IfNoneMatch = known ? entry.ETag : null };
        try
        {
            var answer = await blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = conditions }, cancellation);
            if (answer.GetRawResponse().Status == 304)
            {
                return entry.Campaign;
            }

            await using var file = answer.Value.Content.ToStream();
            var campaign = CampaignFile.Read(file).Require($"campaigns/{id}.json");
            cache[id] = (answer.Value.Details.ETag, campaign);
            return campaign;
        }
        catch (RequestFailedException same) when (same.Status == 304)
        {
            return entry.Campaign;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private static async Task<bool> SeedAsync(CampaignId id, BlobClient blob, CancellationToken cancellation)
    {
        await using var shipped = ShippedCampaigns.Open(id);
        if (shipped is null)
        {
            return false;
        }

        await blob.AddAsync(shipped, "application/json", metadata: null, cancellation);
        return true;
    }
}
