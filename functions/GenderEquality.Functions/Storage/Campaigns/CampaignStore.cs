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
/// from then on the blob counts, so that an officer can change it. While a changed file has faults, the last good copy counts. A file is read when it
/// has changed, and asked for a change only some seconds after it was asked last.</summary>
public sealed partial class CampaignStore(StorageAccount account, IOptions<CampaignOptions> options, ILogger<CampaignStore>? logger = null, TimeProvider? clock = null, CampaignDecisionStore? decisions = null)
{
    private readonly KnownCampaigns cache = new(clock ?? TimeProvider.System);
    private readonly CampaignDecisionStore decisions = decisions ?? new(account);
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
        var words = decisions.Words;
        if (cache.Fresh(id, words) is { } fresh)
        {
            return fresh;
        }

        var container = await ContainerAsync();
        var campaign = await ReadAsync(id, container, cancellation)
            ?? (await SeedAsync(id, container.GetBlobClient($"{id}.json"), cancellation) ? await ReadAsync(id, container, cancellation) : null);
        return campaign is null ? null : cache.Answer(campaign, await decisions.FindAsync(id, cancellation), words);
    }

    /// <summary>What is wrong with the campaign's file since an older copy counts; null when the file is good.</summary>
    public InvalidCampaignException? FaultOf(CampaignId id) => cache.Find(id)?.Fault;

    /// <summary>Ids of the campaigns that have a file; that of the present one comes first.</summary>
    public async Task<IReadOnlyList<CampaignId>> ListAsync(CancellationToken cancellation = default)
    {
        var files = await FilesAsync(cancellation);
        return [options.Value.Current, .. files.Keys.Where(id => id != options.Value.Current)];
    }

    /// <summary>The campaigns as their files say, without the coordinator's word, that of the settings first. A file that is known as it lies there is not asked for, the
    /// others are read a few at once; one that has faults and never was good is left out.</summary>
    /// <param name="without">Those that are not wanted.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<Campaign>> ReadAllAsync(IReadOnlySet<CampaignId> without, CancellationToken cancellation = default)
    {
        var files = await FilesAsync(cancellation);
        var ids = files.Keys.Prepend(options.Value.Current).Distinct().Where(id => !without.Contains(id)).ToList();
        var read = new Campaign?[ids.Count];
        await SeveralAtOnce.ForEachAsync(ids.Index(), async (one, stop) => read[one.Index] = await KnownAsync(one.Item, files.GetValueOrDefault(one.Item), stop), cancellation);
        return [.. read.OfType<Campaign>()];
    }

    /// <summary>The campaign's file as it lies there, good or not; null when there is none.</summary>
    public async Task<CampaignBlob?> FileAsync(CampaignId id, CancellationToken cancellation = default)
    {
        var blob = (await ContainerAsync()).GetBlobClient($"{id}.json");
        try
        {
            var file = (await blob.DownloadContentAsync(cancellation)).Value;
            return new CampaignBlob(file.Content, file.Details.ETag.ToString());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return await SeedAsync(id, blob, cancellation) ? await FileAsync(id, cancellation) : null;
        }
    }

    /// <summary>Whether there is a campaign of that id, be its file good or not.</summary>
    public async Task<bool> ExistsAsync(CampaignId id, CancellationToken cancellation = default) =>
        ShippedCampaigns.Ids.Contains(id) || await (await ContainerAsync()).GetBlobClient($"{id}.json").ExistsAsync(cancellation);

    /// <summary>The file was changed or removed here: storage is asked for it the next time, however short the time since.</summary>
    public void AskAgain(CampaignId id) => cache.AskAgain(id);

    /// <summary>Writes a campaign's file if nobody wrote since. It counts at once here, and within seconds in other instances of the app.</summary>
    /// <param name="id">Which.</param>
    /// <param name="file">The file, which must be good.</param>
    /// <param name="tag">Tag of the file that it was made from; null for a new campaign.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False, and nothing changed, when somebody else wrote, or there is one already.</returns>
    /// <exception cref="InvalidCampaignException">It has faults.</exception>
    public async Task<bool> TrySaveAsync(CampaignId id, BinaryData file, string? tag, CancellationToken cancellation = default)
    {
        _ = CampaignCopy.Read(file, $"campaigns/{id}.json");
        var conditions = tag is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(tag) };
        var upload = new BlobUploadOptions { Conditions = conditions, HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } };
        try
        {
            await (await ContainerAsync()).GetBlobClient($"{id}.json").UploadAsync(file, upload, cancellation);
        }
        catch (RequestFailedException lost) when (lost.Status is 409 or 412)
        {
            return false;
        }

        cache.AskAgain(id);
        return true;
    }

    /// <summary>Does something for every campaign that is not closed by then, the present one first. One that fails stops no other; one whose
    /// file has faults and never was good is logged and left out.</summary>
    /// <exception cref="AggregateException">What failed, once all the others are done.</exception>
    public Task ForEachOpenAsync(DateTimeOffset now, Func<Campaign, Task> work, CancellationToken cancellation = default) =>
        ForEachAsync(campaign => campaign.IsClosed(now) ? Task.CompletedTask : work(campaign), cancellation);

    /// <summary>The same for every campaign, closed ones too.</summary>
    /// <exception cref="AggregateException">What failed, once all the others are done.</exception>
    public async Task ForEachAsync(Func<Campaign, Task> work, CancellationToken cancellation = default)
    {
        var failures = new List<Exception>();
        foreach (var id in await ListAsync(cancellation))
        {
            try
            {
                if (await FindAsync(id, cancellation) is { } campaign)
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
                Log.Failed(log, failure, id);
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    // Of the files alone: drafts, copies and figures lie in folders, and may be thousands.
    private async Task<OrderedDictionary<CampaignId, string>> FilesAsync(CancellationToken cancellation)
    {
        var files = new OrderedDictionary<CampaignId, string>();
        var container = await ContainerAsync();
        await foreach (var item in container.GetBlobsByHierarchyAsync(BlobTraits.None, BlobStates.None, "/", prefix: null, cancellation))
        {
            if (item.IsBlob && CampaignId.TryParse(Path.GetFileNameWithoutExtension(item.Blob.Name), null, out var id))
            {
                files[id] = item.Blob.Properties.ETag?.ToString("H") ?? string.Empty;
            }
        }

        return files;
    }

    private async Task<Campaign?> KnownAsync(CampaignId id, string? tag, CancellationToken cancellation)
    {
        // A list names tags without the quotation marks that an answer has: "H" writes both alike.
        if (cache.Find(id) is { } known && string.Equals(known.ETag.ToString("H"), tag, StringComparison.Ordinal))
        {
            return known.Campaign;
        }

        try
        {
            return await FindAsync(id, cancellation);
        }
        catch (InvalidCampaignException)
        {
            return null;
        }
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("campaigns");

    private async Task<Campaign?> ReadAsync(CampaignId id, BlobContainerClient container, CancellationToken cancellation)
    {
        var known = cache.Find(id);
        var conditions = new BlobRequestConditions { IfNoneMatch = known?.ETag };
        try
        {
            var answer = await container.GetBlobClient($"{id}.json").DownloadContentAsync(new BlobDownloadOptions { Conditions = conditions }, cancellation);
            return answer.GetRawResponse().Status == 304 ? cache.Keep(id, known!) : await TakeAsync(id, answer.Value, container, cancellation);
        }
        catch (RequestFailedException same) when (same.Status == 304)
        {
            return cache.Keep(id, known!);
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
            return cache.Keep(id, new KnownCampaign(file.Details.ETag, campaign, Fault: null));
        }
        catch (InvalidCampaignException fault)
        {
            if ((cache.Find(id)?.Campaign ?? await copy.FindAsync(cancellation)) is not { } good)
            {
                throw;
            }

            Log.OlderCopyCounts(log, fault, id);
            return cache.Keep(id, new KnownCampaign(file.Details.ETag, good, fault));
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

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The file of campaign {Campaign} has faults; the last good copy counts until it is mended")]
        public static partial void OlderCopyCounts(ILogger logger, Exception exception, CampaignId campaign);

        [LoggerMessage(LogLevel.Error, "Campaign {Campaign} failed; the others go on")]
        public static partial void Failed(ILogger logger, Exception exception, CampaignId campaign);

        [LoggerMessage(LogLevel.Error, "The file of campaign {Campaign} has faults and there is no good copy of it; the campaign is left out")]
        public static partial void LeftOut(ILogger logger, Exception exception, CampaignId campaign);
    }
}

/// <summary>A campaign's file.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Tag">Tells it from any later one.</param>
public sealed record CampaignBlob(BinaryData Content, string Tag);
