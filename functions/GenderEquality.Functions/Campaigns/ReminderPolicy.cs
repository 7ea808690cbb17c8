namespace GenderEquality.Functions.Campaigns;

/// <summary>When agencies are reminded, in whole local days from the due date, and what the coordinator is told.</summary>
/// <param name="DaysBefore">Days before the due date, such as 14, 7, 3, 1.</param>
/// <param name="DaysAfter">Days after it for those who are late, such as 1, 3, 7.</param>
/// <param name="SendAt">Local time of day from which a day's reminders go out.</param>
public sealed record ReminderPolicy(IReadOnlyList<int> DaysBefore, IReadOnlyList<int> DaysAfter, TimeOnly SendAt)
{
    /// <summary>Hours in which nothing goes out of itself; null where every hour of a working day will do.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>The reminder, counted from 1 through those before the due date and those after it, from which on contacts for escalation get it too; null for never.</summary>
    public int? EscalateFrom { get; init; }

    /// <summary>When the coordinator gets the week's digest; null for never.</summary>
    public DigestTime? Digest { get; init; }

    /// <summary>How the coordinator learns of a report that arrived.</summary>
    public NewReportNotice NewReports { get; init; }

    /// <summary>How many reminders there are.</summary>
    public int Count => DaysBefore.Count + DaysAfter.Count;
}

/// <summary>Hours in which nothing goes out of itself, such as 18:00 to 07:00; they may pass midnight.</summary>
/// <param name="From">Local time from which it is quiet.</param>
/// <param name="To">Local time up to which it is.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether it is quiet at that local time.</summary>
    public bool Contains(TimeOnly time) => time.IsBetween(From, To);
}

/// <summary>When the coordinator gets the week's digest.</summary>
/// <param name="Day">Day of the week; where nobody works then, the working day before it.</param>
/// <param name="At">Local time of day.</param>
public sealed record DigestTime(DayOfWeek Day, TimeOnly At);

/// <summary>How the coordinator learns of reports that arrive.</summary>
public enum NewReportNotice
{
    /// <summary>From the digest alone.</summary>
    Digest,

    /// <summary>By a mail for each.</summary>
    Each,
}
