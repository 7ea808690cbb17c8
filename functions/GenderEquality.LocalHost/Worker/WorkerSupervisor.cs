using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker.Messages;
using Google.Protobuf.WellKnownTypes;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Worker;

/// <summary>Keeps one worker alive: starts it, and starts another one when it has died, later and later while they keep dying.</summary>
internal sealed partial class WorkerSupervisor(
    FunctionApp app, WorkerStart start, WorkerArrivals arrivals, WorkerHandshake handshake, TextWriter output, ILogger<WorkerSupervisor> logger)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan EndGrace = TimeSpan.FromSeconds(3);

    /// <summary>A worker that lived so long died of something new.</summary>
    private static readonly TimeSpan LongLife = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource stopping = new();
    private TaskCompletionSource<WorkerChannel> ready = NewSignal();
    private Task watching = Task.CompletedTask;

    /// <summary>Id of the living worker's process.</summary>
    public int ProcessId { get; private set; }

    /// <summary>The first start. A worker that cannot start the first time cannot start the second time either.</summary>
    /// <exception cref="LocalHostException">The worker did not become ready; its last words are in the message.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var worker = await StartWorkerAsync(cancellationToken);
        watching = Task.Run(() => WatchAsync(worker), CancellationToken.None);
    }

    /// <summary>The living worker, or the next one.</summary>
    public async Task<WorkerChannel> ReadyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var channel = await Volatile.Read(ref ready).Task.WaitAsync(cancellationToken);
            if (!channel.Closed.IsCompleted)
            {
                return channel;
            }

            // It died a moment ago, and nobody has noticed yet.
            await Task.Delay(TimeSpan.FromMilliseconds(10), cancellationToken);
        }
    }

    /// <summary>Asks the worker to end, and ends it where it does not. It does not wait for what runs in it: that is to be drained before.</summary>
    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await watching;
    }

    private async Task WatchAsync(LivingWorker? worker)
    {
        var pause = ShortestPause;
        while (true)
        {
            if (worker is not null && await OutliveAsync(worker) > LongLife)
            {
                pause = ShortestPause;
            }

            await Task.Delay(pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            worker = await TryStartWorkerAsync();
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    /// <summary>Waits for a worker's death, which it brings about where the host stops.</summary>
    /// <returns>How long it has lived.</returns>
    private async Task<TimeSpan> OutliveAsync(LivingWorker worker)
    {
        var born = TimeProvider.System.GetTimestamp();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(worker.Process.Ended, stopping.Token);
        await worker.Channel.Closed.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Volatile.Write(ref ready, NewSignal());
        if (stopping.IsCancellationRequested)
        {
            await worker.Channel.TrySendAsync(new StreamingMessage { WorkerTerminate = new() { GracePeriod = Duration.FromTimeSpan(EndGrace) } });
            await worker.Process.EndAsync(EndGrace);
        }
        else
        {
            await worker.Process.EndAsync(EndGrace);
            Log.Died(logger, worker.Process.Epitaph);
        }

        // The web server waits for the end of the stream.
        worker.Channel.Close();
        worker.Process.Dispose();
        return TimeProvider.System.GetElapsedTime(born);
    }

    private async Task<LivingWorker?> TryStartWorkerAsync()
    {
        try
        {
            return await StartWorkerAsync(stopping.Token);
        }
        catch (Exception e) when (e is LocalHostException || stopping.IsCancellationRequested)
        {
            Log.NotRestarted(logger, e.Message);
            return null;
        }
    }

    private async Task<LivingWorker> StartWorkerAsync(CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString();
        var arrival = arrivals.ExpectAsync(id);
        var process = WorkerProcess.Start(app, start, id, output);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, process.Ended);
        limit.CancelAfter(StartLimit);
        try
        {
            var channel = await arrival.WaitAsync(limit.Token);
            await handshake.RunAsync(channel, limit.Token);
            ProcessId = process.Id;
            Volatile.Read(ref ready).SetResult(channel);
            return new LivingWorker(process, channel);
        }
        catch (Exception e)
        {
            arrivals.Take(id);
            await process.EndAsync(TimeSpan.Zero);
            var epitaph = process.Epitaph;
            process.Dispose();
            throw cancellationToken.IsCancellationRequested || e is LocalHostException
                ? e
                : new LocalHostException($"The function app did not start. {epitaph}", e);
        }
    }

    private static TaskCompletionSource<WorkerChannel> NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record LivingWorker(WorkerProcess Process, WorkerChannel Channel);

    private static partial class Log
    {
        [LoggerMessage(50, LogLevel.Error, "The worker process died and is started again. {Epitaph}")]
        public static partial void Died(ILogger logger, string epitaph);

        [LoggerMessage(51, LogLevel.Error, "The worker process cannot be started again yet. {Reason}")]
        public static partial void NotRestarted(ILogger logger, string reason);
    }
}
