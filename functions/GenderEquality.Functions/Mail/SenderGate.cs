namespace GenderEquality.Functions.Mail;

/// <summary>What this process knows about the provider, so that not every mail has to find it out anew: when it takes no mail, all wait.</summary>
public sealed class SenderGate(TimeProvider clock)
{
    // One answer in five may be "too many" without the rest being hindered; so many in a row are no chance.
    private const int BusyInARow = 6;

    private readonly Lock guard = new();
    private DateTimeOffset closedUntil;
    private int busy;

    /// <summary>How long no mail is to be tried; null when they may go.</summary>
    public TimeSpan? Wait()
    {
        lock (guard)
        {
            return closedUntil - clock.GetUtcNow() is { Ticks: > 0 } wait ? wait : null;
        }
    }

    /// <summary>The provider took a mail, or at least looked at it.</summary>
    public void Open()
    {
        lock (guard)
        {
            busy = 0;
            closedUntil = default;
        }
    }

    /// <summary>The provider asked to come again later.</summary>
    public void NoteBusy(TimeSpan after)
    {
        lock (guard)
        {
            if (++busy >= BusyInARow)
            {
                closedUntil = clock.GetUtcNow() + after;
            }
        }
    }

    /// <summary>The provider does not let us in: one mail tries again after that time.</summary>
    public void Close(TimeSpan time)
    {
        lock (guard)
        {
            closedUntil = clock.GetUtcNow() + time;
        }
    }
}
