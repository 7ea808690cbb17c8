using GenderEquality.LocalHost.Hosting;
using NCrontab;

namespace GenderEquality.LocalHost.Timers;

/// <summary>Runs one timer function when its schedule, in UTC, says so, one run at a time.</summary>
internal sealed class TimerListener(FunctionDescriptor function, CrontabSchedule schedule, TimerRuntime runtime) : IListener
{
    /// <summary>Later than this counts as past due; less is the machine's own delay.</summary>
    private static readonly TimeSpan PastDueTolerance = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private ScheduleStatus? status;

    public FunctionDescriptor Function => function;

    /// <summary>How often the schedule has started it in this process.</summary>
    public int Runs { get; private set; }

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = runtime.Clock.GetUtcNow();
        var stored = await runtime.Store.ReadAsync(function.Name, cancellationToken);
        var usable = stored is not null && Utc(stored.LastUpdated) <= now;
        status = Status(usable ? stored!.Last : default, usable ? Utc(stored!.LastUpdated) : now);
        if (!usable)
        {
            // From now on a missed run is noticed, even if the host stops before the first one.
            await runtime.Store.WriteAsync(function.Name, status, cancellationToken);
        }
    }

    /// <summary>Runs until the host stops. A run that was missed while the host was down comes first, once.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        if (RunOnStartup && !await RunDueAsync(stopping))
        {
            await AloneAsync(() => TryRunAsync(late: false), stopping);
        }

        while (!stopping.IsCancellationRequested)
        {
            await runtime.Clock.WaitUntilAsync(Utc(status!.Next), stopping);
            await RunDueAsync(stopping);
        }
    }

    /// <summary>Runs the function if it is due, and returns when it has ended.</summary>
    /// <returns>Whether it was due.</returns>
    public async Task<bool> RunDueAsync(CancellationToken cancellationToken = default)
    {
        var due = false;
        await AloneAsync(
            async () =>
            {
                var now = runtime.Clock.GetUtcNow();
                due = status is not null && Utc(status.Next) <= now;
                if (due)
                {
                    await RunDueAsync(now);
                }
            },
            cancellationToken);
        return due;
    }

    /// <summary>Runs the function whatever its schedule says, after a run that is under way.</summary>
    /// <exception cref="FunctionFailedException">It failed.</exception>
    public Task RunNowAsync() => AloneAsync(() => runtime.Invoker.InvokeAsync(function, new TimerInput(status, IsPastDue: false)));

    private bool RunOnStartup => function.Trigger.TryGetProperty("runOnStartup", out var value) && value.GetBoolean();

    private async Task RunDueAsync(DateTimeOffset now)
    {
        var late = now - Utc(status!.Next) > PastDueTolerance;
        status = Status(now.UtcDateTime, now);
        Runs++;
        await TryRunAsync(late);
        if (!runtime.Shutdown.Abandoned.IsCancellationRequested)
        {
            await runtime.Store.TryWriteAsync(function.Name, status);
        }
    }

    /// <summary>A failed run, which the invoker has logged, is not repeated: the next occurrence is its retry, as in Azure.</summary>
    private Task<bool> TryRunAsync(bool late) => runtime.Invoker.TryInvokeAsync(function, new TimerInput(status, late));

    private async Task AloneAsync(Func<Task> run, CancellationToken cancellationToken = default)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await run();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private ScheduleStatus Status(DateTime last, DateTimeOffset since) =>
        new(last, schedule.GetNextOccurrence(since.UtcDateTime), since.UtcDateTime);

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
