namespace GenderEquality.Functions.Campaigns;

/// <summary>On which local days offices of the campaign's place work.</summary>
public sealed record WorkCalendar
{
    // The longest run of days off is Tết with two weekends, far below this: a calendar without a working day in it is refused by validation.
    private const int LongestBreak = 60;

    /// <summary>Saturday and Sunday off, no holidays.</summary>
    public static WorkCalendar Default { get; } = new();

    /// <summary>Days of the week on which nobody works.</summary>
    public IReadOnlyList<DayOfWeek> Weekend { get; init; } = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Public holidays, with days off instead of others among them.</summary>
    public IReadOnlyList<Holiday> Holidays { get; init; } = [];

    /// <summary>Days of the weekend on which people work to make up for others.</summary>
    public IReadOnlyList<MakeUpDay> MakeUpDays { get; init; } = [];

    /// <summary>Whether people work that day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        MakeUpDays.Any(made => made.Date == day) || (!Weekend.Contains(day.DayOfWeek) && !Holidays.Any(holiday => holiday.From <= day && day <= holiday.To));

    /// <summary>The day itself where people work, else the last working day before it.</summary>
    /// <exception cref="InvalidOperationException">There is none within two months.</exception>
    public DateOnly WorkingDayUpTo(DateOnly day) => Find(day, -1);

    /// <summary>The day itself where people work, else the next working day after it.</summary>
    /// <exception cref="InvalidOperationException">There is none within two months.</exception>
    public DateOnly WorkingDayFrom(DateOnly day) => Find(day, 1);

    private DateOnly Find(DateOnly day, int step) =>
        Enumerable.Range(0, LongestBreak).Select(count => day.AddDays(step * count)).Cast<DateOnly?>().FirstOrDefault(one => IsWorkingDay(one!.Value))
        ?? throw new InvalidOperationException($"Nobody works for {LongestBreak} days from {day:yyyy-MM-dd} on.");
}

/// <summary>A public holiday, or a day off instead of another.</summary>
/// <param name="Name">Such as "Tết Nguyên đán".</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record Holiday(string Name, DateOnly From, DateOnly To);

/// <summary>A day of the weekend on which people work.</summary>
/// <param name="Name">For which day off.</param>
/// <param name="Date">The day.</param>
public sealed record MakeUpDay(string Name, DateOnly Date);
