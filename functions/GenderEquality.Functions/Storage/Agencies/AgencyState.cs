using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>Where an agency stands: a pure function of all its submissions and what was decided about them (<see cref="CountingRule"/>), so that the order
/// in which they are read cannot matter. Pages, dashboard, reminders and the report ask it, and decide nothing of their own.</summary>
public sealed record AgencyState
{
    /// <summary>Raised when the function changes: a state of an earlier release says what that one said.</summary>
    public const int CurrentRule = 1;

    /// <summary>Nothing has arrived.</summary>
    public static AgencyState Nothing { get; } = new() { Rule = CurrentRule };

    /// <summary>What is known of the agency as a whole: status of the submission that counts, <see cref="SubmissionStatus.NeedsCorrection"/> while a return
    /// is unanswered, <see cref="SubmissionStatus.Exempt"/> for an agency that need not report.</summary>
    public SubmissionStatus Status { get; init; }

    /// <summary>The submission that counts: the chosen one, else the newest accepted, else the newest readable; where there is none, the newest.</summary>
    public SubmissionId? Current { get; init; }

    /// <summary>Whether <see cref="Current"/> can be consolidated.</summary>
    public bool Readable { get; init; }

    /// <summary>Whether the agency was late, by the deadline as it was at the last writing; see <see cref="AgencyRow.Judged"/>.</summary>
    public bool Late { get; init; }

    /// <summary>Findings of <see cref="Current"/> that ask for correction.</summary>
    public int Errors { get; init; }

    /// <summary>Findings of <see cref="Current"/> that do not.</summary>
    public int Warnings { get; init; }

    /// <summary>How many submissions have arrived, without those parked since the campaign was closed.</summary>
    public int Submissions { get; init; }

    /// <summary>The newest submission, whether or not it counts; neither a withdrawn nor a parked one.</summary>
    public SubmissionId? Newest { get; init; }

    /// <summary>Status of <see cref="Newest"/>.</summary>
    public SubmissionStatus NewestStatus { get; init; }

    /// <summary>The submission that waits for somebody's word that it is meant, since it says much less than <see cref="Current"/>; null without.</summary>
    public SubmissionId? Held { get; init; }

    /// <summary>The submission that came after the campaign was closed and waits for the coordinator; null without.</summary>
    public SubmissionId? Parked { get; init; }

    /// <summary>When the first submission arrived that could be read, is not empty and counts: timeliness is judged by it.</summary>
    public DateTimeOffset? FirstReadable { get; init; }

    /// <summary>When the first submission arrived of which nobody knows yet whether it can be read: it is being read, or reading has failed.</summary>
    public DateTimeOffset? Unread { get; init; }

    /// <summary>When <see cref="Current"/> arrived, where it corrects or replaces an earlier one; null where it is the first.</summary>
    public DateTimeOffset? LastCorrection { get; init; }

    /// <summary>Whether the coordinator has returned a report and nothing accepted has answered it.</summary>
    public bool Returned { get; init; }

    /// <summary>Which function worked it out; 0 for a release before <see cref="FirstReadable"/> was kept.</summary>
    public int Rule { get; init; }

    /// <summary>When <see cref="Current"/> arrived.</summary>
    public DateTimeOffset? Received => Current?.Time;

    /// <summary>Whether nothing more is expected of the agency: no reminder goes to it.</summary>
    public bool Done => Status is SubmissionStatus.Accepted or SubmissionStatus.Exempt;

    /// <summary>Whether a reminder would be right: something is expected of the agency, and not of us. A report that is being read may turn out
    /// complete in a minute, and one that we could not read is our own fault.</summary>
    public bool Owes => !Done && NewestStatus is not (SubmissionStatus.Processing or SubmissionStatus.Failed);

    /// <summary>Whether the newest submission could not be read in all tries.</summary>
    public bool Failed => NewestStatus == SubmissionStatus.Failed;

    /// <summary>Whether something newer than the submission that counts has come and does not take its place: it needs correction, cannot be read or is held.</summary>
    public bool IsNewestBehind => Readable && Newest != Current && NewestStatus != SubmissionStatus.Processing;

    /// <summary>When the agency did its part, as far as anybody knows; null while nothing readable has come. One that is not read yet counts for it.</summary>
    public DateTimeOffset? Arrived => new[] { FirstReadable, Unread, Rule == 0 && Readable ? Received : null }.Min();

    /// <summary>The state that follows from all submissions of one agency, in any order.</summary>
    /// <param name="submissions">All of them.</param>
    /// <param name="deadline">First moment that is too late for this agency.</param>
    /// <param name="exempt">Whether it need not report.</param>
    public static AgencyState From(IReadOnlyCollection<SubmissionSummary> submissions, DateTimeOffset deadline, bool exempt) =>
        CountingRule.StateOf(submissions, exempt).Judged(deadline);

    /// <summary>The state by a deadline that may have changed since.</summary>
    public AgencyState Judged(DateTimeOffset deadline) => this with { Late = Arrived >= deadline };

    /// <summary>Whether one submission is what made the agency late: a correction of a report that was there in time is not.</summary>
    public bool IsLate(SubmissionSummary submission, DateTimeOffset deadline) => submission.Received >= deadline && !(Arrived < deadline);
}
