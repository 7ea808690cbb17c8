using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>Which submission of an agency counts, and what follows. Pure, and the only place where that is decided.</summary>
internal static class CountingRule
{
    /// <summary>The state without its lateness, which needs a deadline.</summary>
    public static AgencyState StateOf(IReadOnlyCollection<SubmissionSummary> submissions, bool exempt)
    {
        var standing = submissions.Where(one => one.Withdrawn is null).OrderBy(one => one.Id).ToList();
        var present = standing.Where(one => one.Hold != SubmissionHold.AfterClose).ToList();
        var countable = Countable(present);
        var newest = present.LastOrDefault();
        var counted = Counted(countable);
        var current = counted ?? newest;
        var first = countable.FirstOrDefault(one => one.Substance is not { IsEmpty: true })?.Received;
        var returned = present.Any(one => IsOpenReturn(one, countable));
        return new AgencyState
        {
            Status = exempt ? SubmissionStatus.Exempt : returned && counted is not null ? SubmissionStatus.NeedsCorrection : current?.Status ?? SubmissionStatus.NotSubmitted,
            Current = current?.Id,
            Readable = counted is not null,
            Errors = current?.Errors ?? 0,
            Warnings = current?.Warnings ?? 0,
            Submissions = submissions.Count(one => one.Hold != SubmissionHold.AfterClose),
            Newest = newest?.Id,
            NewestStatus = newest?.Status ?? SubmissionStatus.NotSubmitted,
            Held = Waiting(standing, SubmissionHold.Poorer, countable)?.Id,
            Parked = Waiting(standing, SubmissionHold.AfterClose, countable)?.Id,
            FirstReadable = first,
            Unread = present.FirstOrDefault(one => one.Status is SubmissionStatus.Processing or SubmissionStatus.Failed)?.Received,
            LastCorrection = counted is not null && counted.Received > first ? counted.Received : null,
            Returned = returned,
            Rule = AgencyState.CurrentRule,
        };
    }

    /// <summary>Those that may count, oldest first. One is held for saying much less than another: without any other before it, such as when that one was
    /// withdrawn, there is nothing to hold it for.</summary>
    private static IReadOnlyList<SubmissionSummary> Countable(IReadOnlyList<SubmissionSummary> present)
    {
        var read = present.Where(one => one is { Readable: true, Status: SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection }).ToList();
        var free = read.FindIndex(one => one.Hold == SubmissionHold.None);
        return [.. read.Where((one, place) => one.Hold == SubmissionHold.None || place < free || free < 0)];
    }

    private static SubmissionSummary? Counted(IReadOnlyList<SubmissionSummary> countable) =>
        Chosen(countable) ?? countable.LastOrDefault(IsAccepted) ?? (countable.Count > 0 ? countable[^1] : null);

    /// <summary>The one that somebody chose last, until something is accepted after the choice or the chosen one is returned.</summary>
    private static SubmissionSummary? Chosen(IReadOnlyList<SubmissionSummary> countable)
    {
        var chosen = countable.Where(one => one.Reused is not null).MaxBy(one => (one.Reused!.At, one.Id));
        return chosen is null || ReturnedAt(chosen) >= chosen.Reused!.At || countable.Any(one => one.Id != chosen.Id && AcceptedAt(one) > chosen.Reused.At) ? null : chosen;
    }

    /// <summary>Whether a return still waits for its correction. It was written for one submission: something accepted that came after that one answers
    /// it, even when it had come before the coordinator wrote; so does whatever is accepted or chosen later.</summary>
    private static bool IsOpenReturn(SubmissionSummary submission, IReadOnlyList<SubmissionSummary> countable) =>
        ReturnedAt(submission) is { } at && !countable.Any(one => IsAccepted(one) && (one.Id > submission.Id || AcceptedAt(one) > at || one.Reused?.At > at));

    /// <summary>The newest that waits for a word, unless something accepted has made it old.</summary>
    private static SubmissionSummary? Waiting(IReadOnlyList<SubmissionSummary> standing, SubmissionHold hold, IReadOnlyList<SubmissionSummary> countable) =>
        standing.LastOrDefault(one => one.Hold == hold) is { } waiting && !countable.Contains(waiting) && !countable.Any(one => IsAccepted(one) && one.Id > waiting.Id)
            ? waiting
            : null;

    private static bool IsAccepted(SubmissionSummary submission) => submission.Status == SubmissionStatus.Accepted;

    private static DateTimeOffset? ReturnedAt(SubmissionSummary submission) => submission.Review is { Accepted: false } review ? review.At : null;

    /// <summary>Since when it is accepted and may count: it arrived, somebody accepted it or let it count.</summary>
    private static DateTimeOffset? AcceptedAt(SubmissionSummary submission) => IsAccepted(submission)
        ? new[] { submission.Received, submission.Review?.At, submission.Released?.At }.Max()
        : null;
}
