namespace GenderEquality.LocalHost.Clock;

/// <summary>
/// The app's clock: the system's, moved by an offset that grows when somebody sets it. It runs at normal speed, never
/// backwards. Only what asks for the time of day sees the offset; durations and plain timers stay real.
/// </summary>
public sealed class HostClock : TimeProvider
{
    private readonly Lock gate = new();
    private TimeSpan offset;
    private TaskCompletionSource changed = NewSignal();

    /// <summary>The system's time, or a start of one's own.</summary>
    /// <param name="start">What the clock says now; null for the system's time.</param>
    public HostClock(DateTimeOffset? start) => offset = start is { } s ? s - System.GetUtcNow() : TimeSpan.Zero;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return System.GetUtcNow() + offset;
        }
    }

    /// <summary>Moves the clock forward and wakes all who wait for a moment.</summary>
    /// <returns>False, and nothing changes, where <paramref name="now"/> lies in the past of this clock.</returns>
    public bool TrySet(DateTimeOffset now)
    {
        TaskCompletionSource woken;
        lock (gate)
        {
            var moved = now - System.GetUtcNow();
            if (moved < offset)
            {
                return false;
            }

            offset = moved;
            woken = changed;
            changed = NewSignal();
        }

        woken.SetResult();
        return true;
    }

    /// <summary>Waits until this clock shows <paramref name="moment"/> or later, whether by running or by being set.</summary>
    public async Task WaitUntilAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task signal;
            TimeSpan left;
            lock (gate)
            {
                signal = changed.Task;
                left = moment - System.GetUtcNow() - offset;
            }

            if (left <= TimeSpan.Zero)
            {
                return;
            }

            // Timers hold at most some 49 days; and one day at a time also survives a suspended laptop.
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(Task.Delay(left < OneDay ? left : OneDay, stop.Token), signal);
            await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
