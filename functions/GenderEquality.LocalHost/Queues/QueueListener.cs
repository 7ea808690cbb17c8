using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Queues;

/// <summary>Polls a queue and delivers its messages, a few at a time: often while there is work, seldom while there is none.</summary>
internal sealed partial class QueueListener(FunctionDescriptor function, string name, TriggerRuntime runtime) : IListener
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);

    private readonly QueueClient queue = runtime.Connections.Queue(function.Connection, name);

    // Azurite gives all messages of one answer the same receipt, and one message may be under way twice.
    private readonly ConcurrentDictionary<(string Message, string Receipt), Task> underWay = new();

    public FunctionDescriptor Function => function;

    public Task StartAsync(CancellationToken cancellationToken) => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

    public async Task RunAsync(CancellationToken stopping)
    {
        var run = new QueueRun(function, queue, runtime.Connections.Queue(function.Connection, $"{name}-poison"), runtime);
        var pause = ShortestPause;
        while (!stopping.IsCancellationRequested)
        {
            var free = runtime.Settings.QueueBatchSize - underWay.Count;
            if (free <= 0)
            {
                await Task.WhenAny(underWay.Values.DefaultIfEmpty(Task.CompletedTask));
                continue;
            }

            var messages = await ReceiveAsync(Math.Min(free, 32), stopping);
            foreach (var message in messages)
            {
                Begin(run, message);
            }

            pause = messages.Length > 0 ? ShortestPause : Min(pause * 1.5, runtime.Settings.QueuePause);
            if (messages.Length == 0)
            {
                await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(underWay.Values);
    }

    /// <summary>Messages that are not settled: waiting, under way, or out of sight until their next try.</summary>
    public async Task<int> CountPendingAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return 0;
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync(int most, CancellationToken stopping)
    {
        try
        {
            return (await queue.ReceiveMessagesAsync(most, runtime.Settings.QueueLease, stopping)).Value;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return [];
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
            return [];
        }
        catch (Exception e)
        {
            Log.ReceiveFailed(runtime.Logger, function.Name, e.Message);
            return [];
        }
    }

    private void Begin(QueueRun run, QueueMessage message)
    {
        var delivered = new TaskCompletionSource();
        var key = (message.MessageId, message.PopReceipt);
        underWay[key] = delivered.Task;
        _ = Task.Run(async () =>
        {
            try
            {
                await run.DeliverAsync(message);
            }
            catch (Exception e)
            {
                Log.ReceiveFailed(runtime.Logger, function.Name, e.Message);
            }
            finally
            {
                underWay.TryRemove(key, out _);
                delivered.SetResult();
            }
        });
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static partial class Log
    {
        [LoggerMessage(22, LogLevel.Warning, "{Function}: the queue does not answer, trying again: {Reason}")]
        public static partial void ReceiveFailed(ILogger logger, string function, string reason);
    }
}
