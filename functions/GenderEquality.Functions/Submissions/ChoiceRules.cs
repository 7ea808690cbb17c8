using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>What may be chosen about one submission. Pages offer what is allowed here, and nothing else is taken.</summary>
public static class ChoiceRules
{
    /// <summary>Whether somebody can say that it is meant although it says much less.</summary>
    public static bool CanConfirm(SubmissionSummary submission) => submission is { Hold: SubmissionHold.Poorer, Withdrawn: null };

    /// <summary>Whether it can be taken back as sent by mistake; once the campaign is closed, only when it is parked.</summary>
    public static bool CanWithdraw(SubmissionSummary submission, bool closed) =>
        submission.Withdrawn is null && (!closed || submission.Hold == SubmissionHold.AfterClose);

    /// <summary>Whether the coordinator can take it in although it came after the campaign was closed.</summary>
    public static bool CanTake(SubmissionSummary submission) => submission is { Hold: SubmissionHold.AfterClose, Withdrawn: null };

    /// <summary>Whether it can be chosen to count again: an older one than the one that counts, or, where that counts by choice, another one.</summary>
    public static bool CanReuse(SubmissionSummary submission, AgencyState state, IEnumerable<SubmissionSummary> all) =>
        IsReady(submission) && state is { Readable: true, Current: { } current }
        && (submission.Id < current || (submission.Id > current && all.Any(one => one.Id == current && one.Reused is not null)));

    private static bool IsReady(SubmissionSummary submission) => submission is
    {
        Readable: true, Hold: SubmissionHold.None, Withdrawn: null, Status: SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection,
    };
}
