using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs.Models;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>Scans a container for blobs that its function has not handled, and delivers them, a few at a time.</summary>
internal sealed partial class BlobListener(
    FunctionDescriptor function, BlobPathPattern pattern, BlobReceipts receipts, TriggerRuntime runtime) : IListener
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly BlobRun run = new(function, pattern, receipts, runtime);
    private int seen;
    private readonly SemaphoreSlim slots = new(runtime.Settings.BlobParallelism);

    /// <summary>Names under delivery: another state of the same blob waits for its turn.</summary>
    private readonly ConcurrentDictionary<string, Task> underWay = new(StringComparer.Ordinal);

    public FunctionDescriptor Function => function;

    public Task StartAsync(CancellationToken cancellationToken) => receipts.LoadAsync(cancellationToken);

    public async Task RunAsync(CancellationToken stopping)
    {
        var pause = ShortestPause;
        while (!stopping.IsCancellationRequested)
        {
            var watch = Stopwatch.GetTimestamp();
            var found = await ScanAsync(stopping);

            // Rest four times as long as the scan took: a full container then costs a fifth of a core, not all of it.
            var fair = Stopwatch.GetElapsedTime(watch) * 4;
            pause = found ? ShortestPause : pause * 1.2;
            pause = pause < fair ? fair : pause;
            pause = pause > LongestPause ? LongestPause : pause;
            await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(underWay.Values);
    }

    /// <summary>Runs the function on a blob by hand: no receipt is looked at or kept.</summary>
    /// <exception cref="FunctionFailedException">It failed.</exception>
    public Task RunNowAsync(BlobInput blob) => runtime.Invoker.InvokeAsync(function, blob);

    /// <summary>The blob that a path of container and name means; null where the function takes no such blob.</summary>
    public BlobInput? Find(string path) =>
        path.StartsWith($"{pattern.Container}/", StringComparison.Ordinal)
        && path[(pattern.Container.Length + 1)..] is var name
        && pattern.Match(name) is { } tokens
            ? new BlobInput(pattern.Container, name, tokens)
            : null;

    /// <summary>Blobs that are there now and not handled, by a fresh listing.</summary>
    public async Task<int> CountPendingAsync(CancellationToken cancellationToken)
    {
        var pending = 0;
        await foreach (var version in ListAsync(cancellationToken))
        {
            pending += receipts.Of(version).Done ? 0 : 1;
        }

        return pending;
    }

    /// <summary>True where something was, or soon will be, delivered.</summary>
    private async Task<bool> ScanAsync(CancellationToken stopping)
    {
        var found = false;
        try
        {
            await foreach (var version in ListAsync(stopping))
            {
                var receipt = await ReceiptAsync(version);
                found |= !receipt.Done;
                if (!receipt.Done && receipt.NotBefore <= TimeProvider.System.GetUtcNow() && !underWay.ContainsKey(version.Name))
                {
                    await slots.WaitAsync(stopping);
                    Begin(version);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception e)
        {
            Log.ScanFailed(runtime.Logger, function.Name, e.Message);
        }

        return found;
    }

    /// <summary>A blob that is seen for the first time may lose its event, if that is asked for: then nothing delivers it, as in Azure.</summary>
    private async Task<BlobReceipt> ReceiptAsync(BlobVersion version)
    {
        var receipt = receipts.Of(version);
        if (receipt != BlobReceipt.None || underWay.ContainsKey(version.Name)
            || Interlocked.Increment(ref seen) % runtime.Settings.LoseBlobEvery != 0)
        {
            return receipt;
        }

        Log.Lost(runtime.Logger, function.Name, version.Name);
        receipt = new BlobReceipt(Tries: 0, Done: true, DateTimeOffset.MinValue);
        await receipts.SaveAsync(version, receipt);
        return receipt;
    }

    private void Begin(BlobVersion version)
    {
        var delivered = new TaskCompletionSource();
        underWay[version.Name] = delivered.Task;
        _ = Task.Run(async () =>
        {
            try
            {
                await run.DeliverAsync(version);
            }
            catch (Exception e)
            {
                Log.DeliveryFailed(runtime.Logger, e, function.Name, version.Name);
            }
            finally
            {
                underWay.TryRemove(version.Name, out _);
                slots.Release();
                delivered.SetResult();
            }
        });
    }

    private async IAsyncEnumerable<BlobVersion> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var container = runtime.Connections.Blobs(function.Connection).GetBlobContainerClient(pattern.Container);
        await using var items = container
            .GetBlobsAsync(BlobTraits.None, BlobStates.None, pattern.Prefix, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(items))
        {
            if (runtime.Settings.BlobShare.Includes(items.Current.Name) && pattern.Match(items.Current.Name) is not null)
            {
                yield return new BlobVersion(items.Current.Name, items.Current.Properties.ETag!.Value.ToString().Trim('"'));
            }
        }
    }

    /// <summary>A container that nobody has made yet is an empty one.</summary>
    private static async Task<bool> NextAsync(IAsyncEnumerator<BlobItem> items)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(11, LogLevel.Warning, "{Function}: the container could not be listed, trying again: {Reason}")]
        public static partial void ScanFailed(ILogger logger, string function, string reason);

        [LoggerMessage(13, LogLevel.Warning, "{Function}: the event of blob {Blob} is lost, as LocalHost:LoseBlobEvery asks")]
        public static partial void Lost(ILogger logger, string function, string blob);

        [LoggerMessage(12, LogLevel.Error, "{Function}: the outcome for blob {Blob} could not be kept, it will come again")]
        public static partial void DeliveryFailed(ILogger logger, Exception exception, string function, string blob);
    }
}
