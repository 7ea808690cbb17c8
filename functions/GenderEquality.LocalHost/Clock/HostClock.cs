using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Clock;

/// <summary>
/// The clock of host and worker: the system's, moved by an offset that grows when somebody sets it. It runs at normal speed, never
/// backwards. Only what asks for the time of day sees the offset; durations and plain timers stay real.
/// </summary>
internal sealed class HostClock : TimeProvider, IDisposable
{
    private readonly SharedOffset shared = new(Path.GetTempFileName());
    private readonly Lock gate = new();
    private TimeSpan offset;
    private TaskCompletionSource changed = NewSignal();

    /// <summary>The system's time, or a start of one's own.</summary>
    /// <param name="start">What the clock says now; null for the system's time.</param>
    public HostClock(DateTimeOffset? start)
    {
        offset = start is { } s ? s - System.GetUtcNow() : TimeSpan.Zero;
        shared.Value = offset;
    }

    /// <summary>The file in which the worker reads the offset.</summary>
    public string OffsetFile => shared.Path;

    /// <summary>The clock that <c>Clock:Start</c> asks for.</summary>
    /// <exception cref="LocalHostException">The setting is no moment.</exception>
    public static HostClock Make(IConfiguration configuration) => configuration["Clock:Start"] switch
    {
        null or "" => new HostClock(start: null),
        var text when ClockText.TryParse(text, out var moment) => new HostClock(moment),
        var text => throw new LocalHostException($"'Clock:Start' must be a moment with an offset, such as 2024-10-01T08:00:00+07:00, not '{text}'."),
    };

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
            shared.Value = moved;
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

    /// <inheritdoc />
    public void Dispose()
    {
        shared.Dispose();
        File.Delete(shared.Path);
    }

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
