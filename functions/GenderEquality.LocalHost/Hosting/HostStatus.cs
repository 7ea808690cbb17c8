using GenderEquality.LocalHost.Blobs;
using GenderEquality.LocalHost.Queues;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>One function, for <c>/admin/host/status</c>.</summary>
internal sealed record FunctionStatus(string Name, string Trigger);

/// <summary>Work that is left: blobs not handled, messages not settled, functions that run.</summary>
internal sealed record PendingWork(int Blobs, int QueueMessages, int Running);

/// <summary>What the host is doing.</summary>
internal sealed record HostState(string State, IReadOnlyList<FunctionStatus> Functions, PendingWork Pending);

/// <summary>Reads how much work is left, so that a script waits until all is quiet and does not guess a time.</summary>
internal sealed class HostStatus(
    FunctionCatalog catalog, BlobListeners blobs, QueueListeners queues, FunctionInvoker invoker, Shutdown shutdown)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until no work is left.</summary>
    public async Task<HostState> WaitUntilQuietAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var state = await ReadAsync(cancellationToken);
            if (state.Pending is { Blobs: 0, QueueMessages: 0, Running: 0 })
            {
                return state;
            }

            await Task.Delay(Poll, cancellationToken);
        }
    }

    /// <summary>
    /// Counts by fresh listings. A run that began, ended or went on while we counted may have made work after we looked, so it
    /// is reported as running: three zeros mean that there was no work at any moment of the count.
    /// </summary>
    public async Task<HostState> ReadAsync(CancellationToken cancellationToken)
    {
        var runningBefore = invoker.Running;
        var startedBefore = invoker.Started;
        var blobCount = 0;
        foreach (var listener in blobs.All)
        {
            blobCount += await listener.CountPendingAsync(cancellationToken);
        }

        var messages = 0;
        foreach (var listener in queues.All)
        {
            messages += await listener.CountPendingAsync(cancellationToken);
        }

        var running = Math.Max(Math.Max(runningBefore, invoker.Running), (int)(invoker.Started - startedBefore));
        return new HostState(
            shutdown.Stopping.IsCancellationRequested ? "Stopping" : "Running",
            [.. catalog.Functions.Select(function => new FunctionStatus(function.Name, function.Kind))],
            new PendingWork(blobCount, messages, running));
    }
}
