using GenderEquality.LocalHost.Hosting;

namespace GenderEquality.LocalHost.Timers;

/// <summary>Runs one timer function when its schedule says so, one run at a time.</summary>
internal sealed class TimerListener(
    FunctionDescriptor function, TimerSchedule schedule, TimerRuntime runtime) : IListener
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
        var since = usable ? Utc(stored!.LastUpdated) : now;
        status = Status(usable ? stored!.Last : default, since);
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
            await RunNowAsync(stopping);
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
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var now = runtime.Clock.GetUtcNow();
            if (status is null || Utc(status.Next) > now)
            {
                return false;
            }

            var late = now - Utc(status.Next) > PastDueTolerance;
            status = Status(now.UtcDateTime, now);
            Runs++;
            await RunLoggedAsync(late);
            if (!runtime.Shutdown.Abandoned.IsCancellationRequested)
            {
                await runtime.Store.WriteAsync(function.Name, status, CancellationToken.None);
            }

            return true;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Runs the function whatever its schedule says, after a run that is under way.</summary>
    /// <exception cref="FunctionFailedException">It failed.</exception>
    public async Task RunNowAsync()
    {
        await oneAtATime.WaitAsync();
        try
        {
            await runtime.Invoker.InvokeAsync(function, new TimerInput(status, IsPastDue: false));
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private bool RunOnStartup => function.Trigger.TryGetProperty("runOnStartup", out var value) && value.GetBoolean();

    private async Task RunNowAsync(CancellationToken stopping)
    {
        await oneAtATime.WaitAsync(stopping);
        try
        {
            await RunLoggedAsync(late: false);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>A failed run is not repeated: the next occurrence is its retry, as in Azure.</summary>
    private async Task RunLoggedAsync(bool late)
    {
        try
        {
            await runtime.Invoker.InvokeAsync(function, new TimerInput(status, late));
        }
        catch (FunctionFailedException)
        {
            // Logged by the invoker.
        }
    }

    private ScheduleStatus Status(DateTime last, DateTimeOffset since) =>
        new(last, schedule.Next(since).UtcDateTime, since.UtcDateTime);

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
