using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>When an agency's report is due, seen from one moment.</summary>
/// <param name="DueBefore">Exclusive local date: a report that arrives on it is late.</param>
/// <param name="Extended">Whether the agency has a date of its own.</param>
/// <param name="Left">Days to the deadline.</param>
public sealed record DueNotice(DateOnly DueBefore, bool Extended, TimeLeft Left)
{
    /// <summary>Whether the deadline has passed.</summary>
    public bool Overdue => Left.IsOver;

    /// <summary>The last day on which a report is in time.</summary>
    public DateOnly LastDay => DueBefore.AddDays(-1);

    /// <summary>What holds for an agency whose extension, if any, ends before the given date.</summary>
    public static DueNotice For(Campaign campaign, DateOnly? extension, DateTimeOffset now)
    {
        var dueBefore = extension ?? campaign.DueBefore;
        return new DueNotice(dueBefore, extension is not null && extension != campaign.DueBefore, TimeLeft.Of(campaign, dueBefore, now));
    }
}
