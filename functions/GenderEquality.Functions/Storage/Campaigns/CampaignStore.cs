using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Container <c>campaigns</c>: the files of the campaigns. One that ships with the app is put there when it is first asked for;
/// from then on the blob counts, so that an officer can change it. While a changed file has faults, the last good copy counts.</summary>
public sealed partial class CampaignStore(StorageAccount account, IOptions<CampaignOptions> options, ILogger<CampaignStore>? logger = null)
{
    private readonly ConcurrentDictionary<CampaignId, Known> cache = new();
    private readonly ConcurrentDictionary<CampaignId, (Campaign File, Campaign Decided)> decided = new();
    private readonly CampaignDecisionStore decisions = new(account);
    private readonly ILogger log = logger ?? (ILogger)NullLogger.Instance;

    /// <summary>The campaign now under way.</summary>
    /// <exception cref="InvalidOperationException">It has no file.</exception>
    public async Task<Campaign> CurrentAsync(CancellationToken cancellation = default) =>
        await FindAsync(options.Value.Current, cancellation)
        ?? throw new InvalidOperationException($"The campaign '{options.Value.Id}' (Campaign:Id) has no file in the container 'campaigns' and none ships with the app.");

    /// <summary>The campaign as its file says now, or said last when it was good; null when there is none of that id.</summary>
    /// <exception cref="InvalidCampaignException">The file has faults and never was good; the message names them.</exception>
    public async Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var campaign = await ReadAsync(id, container, cancellation)
            ?? (await SeedAsync(id, container.GetBlobClient($"{id}.json"), cancellation) ? await ReadAsync(id, container, cancellation) : null);
        return campaign is null ? null : await DecideAsync(campaign, cancellation);
    }

    /// <summary>What is wrong with the campaign's file since an older copy counts; null when the file is good.</summary>
    public InvalidCampaignException? FaultOf(CampaignId id) => cache.GetValueOrDefault(id)?.Fault;

    /// <summary>Ids of the campaigns that have a file; that of the present one comes first.</summary>
    public async Task<IReadOnlyList<CampaignId>> ListAsync(CancellationToken cancellation = default)
    {
        var ids = new List<CampaignId> { options.Value.Current };
        var container = await ContainerAsync();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (!blob.Name.Contains('/', StringComparison.Ordinal)
                && CampaignId.TryParse(Path.GetFileNameWithoutExtension(blob.Name), null, out var id) && id != ids[0])
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>Does something for every campaign that is not closed by then, the present one first. One that fails stops no other; one whose
    /// file has faults and never was good is logged and left out.</summary>
    /// <exception cref="AggregateException">What failed, once all the others are done.</exception>
    public async Task ForEachOpenAsync(DateTimeOffset now, Func<Campaign, Task> work, CancellationToken cancellation = default)
    {
        var failures = new List<Exception>();
        foreach (var id in await ListAsync(cancellation))
        {
            try
            {
                if (await FindAsync(id, cancellation) is { } campaign && !campaign.IsClosed(now))
                {
                    await work(campaign);
                }
            }
            catch (InvalidCampaignException fault)
            {
                Log.LeftOut(log, fault, id);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("campaigns");

    private async Task<Campaign?> ReadAsync(CampaignId id, BlobContainerClient container, CancellationToken cancellation)
    {
        var known = cache.GetValueOrDefault(id);
        var conditions = new BlobRequestConditions { IfNoneMatch = known?.ETag };
        try
        {
            var answer = await container.GetBlobClient($"{id}.json").DownloadContentAsync(new BlobDownloadOptions { Conditions = conditions }, cancellation);
            return answer.GetRawResponse().Status == 304 ? known!.Campaign : await TakeAsync(id, answer.Value, container, cancellation);
        }
        catch (RequestFailedException same) when (same.Status == 304)
        {
            return known!.Campaign;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private async Task<Campaign> TakeAsync(CampaignId id, BlobDownloadResult file, BlobContainerClient container, CancellationToken cancellation)
    {
        var copy = new CampaignCopy(container, id);
        try
        {
            var campaign = CampaignCopy.Read(file.Content, $"campaigns/{id}.json");
            await copy.KeepAsync(file.Content, cancellation);
            cache[id] = new Known(file.Details.ETag, campaign, Fault: null);
            return campaign;
        }
        catch (InvalidCampaignException fault)
        {
            if ((cache.GetValueOrDefault(id)?.Campaign ?? await copy.FindAsync(cancellation)) is not { } good)
            {
                throw;
            }

            Log.OlderCopyCounts(log, fault, id);
            cache[id] = new Known(file.Details.ETag, good, fault);
            return good;
        }
    }

    // The same file and the same word give the same object, for what is worked out of a campaign is remembered by it.
    private async Task<Campaign> DecideAsync(Campaign campaign, CancellationToken cancellation)
    {
        if (await decisions.FindAsync(campaign.Id, cancellation) is not { } decision)
        {
            return campaign;
        }

        return decided.AddOrUpdate(
            campaign.Id,
            _ => (campaign, campaign with { Decision = decision }),
            (_, known) => ReferenceEquals(known.File, campaign) && known.Decided.Decision == decision ? known : (campaign, campaign with { Decision = decision })).Decided;
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

    /// <summary>A campaign read before.</summary>
    /// <param name="ETag">Of the file as it was then, good or not.</param>
    /// <param name="Campaign">What counts.</param>
    /// <param name="Fault">Why that is an older copy; null when it is the file itself.</param>
    private sealed record Known(ETag ETag, Campaign Campaign, InvalidCampaignException? Fault);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The file of campaign {Campaign} has faults; the last good copy counts until it is mended")]
        public static partial void OlderCopyCounts(ILogger logger, Exception exception, CampaignId campaign);

        [LoggerMessage(LogLevel.Error, "The file of campaign {Campaign} has faults and there is no good copy of it; the campaign is left out")]
        public static partial void LeftOut(ILogger logger, Exception exception, CampaignId campaign);
    }
}
