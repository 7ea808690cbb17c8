using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Submissions;

/// <summary>How long there still is for a report, in days of the calendar with today among them; the same in mails and on pages.</summary>
/// <param name="Days">1 on the last day, 0 on the first that is too late, less after it.</param>
public readonly record struct TimeLeft(int Days)
{
    /// <summary>Whether it is too late to be on time.</summary>
    public bool IsOver => Days <= 0;

    /// <summary>What is left at a moment.</summary>
    /// <param name="campaign">In whose place the days are counted.</param>
    /// <param name="dueBefore">The agency's exclusive due date.</param>
    /// <param name="now">The moment.</param>
    public static TimeLeft Of(Campaign campaign, DateOnly dueBefore, DateTimeOffset now) =>
        new(dueBefore.DayNumber - DateOnly.FromDateTime(campaign.Local(now).DateTime).DayNumber);

    /// <summary>Such as "còn 7 ngày, kể cả hôm nay".</summary>
    public override string ToString() => Days switch
    {
        > 1 => $"còn {Days} ngày, kể cả hôm nay",
        1 => "hôm nay là ngày cuối cùng",
        0 => "đã quá hạn",
        _ => $"đã quá hạn {-Days} ngày",
    };
}
