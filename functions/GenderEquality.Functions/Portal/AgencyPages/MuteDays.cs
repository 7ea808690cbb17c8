namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Until which days an agency can ask to be left alone: tomorrow at the earliest, a week after its due date at the latest; one that is late already, a week from today.</summary>
/// <param name="First">Earliest day.</param>
/// <param name="Last">Latest day.</param>
public sealed record MuteDays(DateOnly First, DateOnly Last)
{
    private const int Grace = 7;

    /// <summary>The days for an agency.</summary>
    /// <param name="dueBefore">Its exclusive due date.</param>
    /// <param name="today">The local date.</param>
    public static MuteDays For(DateOnly dueBefore, DateOnly today)
    {
        var (afterDue, fromToday) = (dueBefore.AddDays(Grace - 1), today.AddDays(Grace));
        return new MuteDays(today.AddDays(1), afterDue > fromToday ? afterDue : fromToday);
    }

    /// <summary>Whether a day can be chosen.</summary>
    public bool Contain(DateOnly day) => day >= First && day <= Last;
}
