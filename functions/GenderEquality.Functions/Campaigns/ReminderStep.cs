namespace GenderEquality.Functions.Campaigns;

/// <summary>One reminder of a campaign's policy, for a due date.</summary>
/// <param name="Number">From 1, in the order of the policy's days.</param>
/// <param name="Days">Days before or after the due date, as the policy says.</param>
/// <param name="After">Whether it is one of those after the due date.</param>
/// <param name="Day">The working day on which it goes out.</param>
public sealed record ReminderStep(int Number, int Days, bool After, DateOnly Day)
{
    /// <summary>The reminders for a due date, in order. One that falls on a day off goes out on the working day before: so one before the due date never comes after it.
    /// One after the due date goes out on the working day before too, unless that is before the due date itself, when nobody is late yet: then on the next working day.</summary>
    /// <param name="campaign">Campaign with policy and calendar.</param>
    /// <param name="dueBefore">The agency's exclusive due date.</param>
    public static IReadOnlyList<ReminderStep> Of(Campaign campaign, DateOnly dueBefore)
    {
        var (policy, calendar) = (campaign.Reminders, campaign.Calendar);
        var before = policy.DaysBefore.OrderDescending().Select(days => (Days: days, After: false, Day: calendar.WorkingDayUpTo(dueBefore.AddDays(-days))));
        var after = policy.DaysAfter.Order().Select(days => (Days: days, After: true, Day: DayAfter(calendar, dueBefore, days)));
        return [.. before.Concat(after).Select((step, index) => new ReminderStep(index + 1, step.Days, step.After, step.Day))];
    }

    private static DateOnly DayAfter(WorkCalendar calendar, DateOnly dueBefore, int days)
    {
        var moved = calendar.WorkingDayUpTo(dueBefore.AddDays(days));
        return moved >= dueBefore ? moved : calendar.WorkingDayFrom(dueBefore.AddDays(days));
    }
}
