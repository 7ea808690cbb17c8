using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker.Messages;
using Google.Protobuf.WellKnownTypes;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Worker;

/// <summary>Keeps one worker alive: starts it, and starts another one when it has died, later and later while they keep dying.</summary>
internal sealed partial class WorkerSupervisor(
    FunctionApp app, WorkerStart start, WorkerArrivals arrivals, WorkerHandshake handshake, HostOutput output, ILogger<WorkerSupervisor> logger)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(3);

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

    private async Task WatchAsync(LivingWorker worker)
    {
        var pause = ShortestPause;
        while (true)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(worker.Process.Ended, stopping.Token);
            var born = TimeProvider.System.GetTimestamp();
            await worker.Channel.Closed.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Volatile.Write(ref ready, NewSignal());
            if (stopping.IsCancellationRequested)
            {
                await EndAsync(worker);
                return;
            }

            await worker.Process.EndAsync(StopGrace);
            Log.Died(logger, worker.Process.Epitaph);
            await BuryAsync(worker);
            pause = TimeProvider.System.GetElapsedTime(born) > LongLife ? ShortestPause : pause;
            if (await RestartAsync(pause) is not { } next)
            {
                return;
            }

            worker = next;
            pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
        }
    }

    /// <summary>Tries until a worker lives; null where the host stops first.</summary>
    private async Task<LivingWorker?> RestartAsync(TimeSpan pause)
    {
        while (!stopping.IsCancellationRequested)
        {
            await Task.Delay(pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                return await StartWorkerAsync(stopping.Token);
            }
            catch (LocalHostException e)
            {
                Log.NotRestarted(logger, e.Message);
                pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return null;
            }
        }

        return null;
    }

    private async Task<LivingWorker> StartWorkerAsync(CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString();
        var arrival = arrivals.ExpectAsync(id);
        var process = WorkerProcess.Start(app, start, id, output.Writer);
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

    private static async Task EndAsync(LivingWorker worker)
    {
        try
        {
            await worker.Channel.SendAsync(new StreamingMessage { WorkerTerminate = new() { GracePeriod = Duration.FromTimeSpan(StopGrace) } });
        }
        catch (FunctionFailedException)
        {
            // It is gone already.
        }

        await worker.Process.EndAsync(StopGrace);
        await BuryAsync(worker);
    }

    /// <summary>Lets the stream end, too: the web server waits for it.</summary>
    private static async Task BuryAsync(LivingWorker worker)
    {
        worker.Channel.Close();
        await worker.Process.EndAsync(TimeSpan.Zero);
        worker.Process.Dispose();
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

/// <summary>Where the worker's standard output goes.</summary>
internal sealed record HostOutput(TextWriter Writer);
