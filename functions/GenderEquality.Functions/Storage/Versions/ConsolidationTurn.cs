using Azure;
using Azure.Storage.Blobs.Specialized;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Whose turn it is to make versions of a campaign: one at a time, however many processes run. A lease on a blob beside the versions; that of a
/// process that died ends within a minute.</summary>
public sealed class ConsolidationTurns(StorageAccount account)
{
    /// <summary>Takes the turn; null while somebody else has it.</summary>
    public async Task<ConsolidationTurn?> TryTakeAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var blob = (await account.ContainerAsync("reports")).GetBlobClient($"{campaign}/notes/turn");
        var lease = blob.GetBlobLeaseClient();
        for (var made = false; ; made = true)
        {
            try
            {
                await lease.AcquireAsync(ConsolidationTurn.Lasts, cancellationToken: cancellation);
                return new ConsolidationTurn(lease);
            }
            catch (RequestFailedException taken) when (taken.Status == 409)
            {
                return null;
            }
            catch (RequestFailedException missing) when (missing.Status == 404 && !made)
            {
                using var nothing = new MemoryStream();
                await blob.AddAsync(nothing, "application/octet-stream", metadata: null, cancellation);
            }
        }
    }
}

/// <summary>A turn that is kept until it is disposed.</summary>
public sealed class ConsolidationTurn : IAsyncDisposable
{
    internal static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(15);

    private readonly BlobLeaseClient lease;
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewing;

    internal ConsolidationTurn(BlobLeaseClient lease)
    {
        this.lease = lease;
        renewing = RenewAsync();
    }

    /// <summary>Cancelled when the turn is lost: somebody else may have it.</summary>
    public CancellationToken Lost => lost.Token;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewing;
        if (!lost.IsCancellationRequested)
        {
            await ReleaseAsync();
        }

        lost.Dispose();
        ended.Dispose();
    }

    // One that cannot be released ends by itself.
    private async Task ReleaseAsync()
    {
        try
        {
            await lease.ReleaseAsync(cancellationToken: CancellationToken.None);
        }
        catch (Exception failure) when (StorageAway.Means(failure))
        {
            lost.Cancel();
        }
    }

    private async Task RenewAsync()
    {
        // Real time, for the service counts in it; a renewal that fails leaves time for others before the lease ends.
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await Task.Delay(Renewal, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await lease.RenewAsync(cancellationToken: ended.Token);
                until = TimeProvider.System.GetTimestamp();
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // Whatever it is: a turn must not be lost unnoticed
                if (failure is RequestFailedException { Status: 409 or 412 or 404 } || TimeProvider.System.GetElapsedTime(until) > Lasts - Renewal)
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
    }
}
