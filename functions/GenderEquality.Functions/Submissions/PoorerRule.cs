using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Tells an upload that says much less than the one that counts: more likely the wrong file than a new report. It is kept and waits for
/// somebody's word. Pure: it looks at the agency's earlier submissions only, so that what comes later cannot matter.</summary>
public static class PoorerRule
{
    /// <summary>The submission, now that it has been read: held, or free.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="all">All submissions of its agency; itself may be among them.</param>
    public static SubmissionSummary Judge(SubmissionSummary submission, IEnumerable<SubmissionSummary> all)
    {
        if (submission.Hold == SubmissionHold.AfterClose || submission.Released is not null || submission.Status == SubmissionStatus.Processing)
        {
            return submission;
        }

        var reason = submission.Review is { Accepted: true } ? PoorerReason.None : ReasonOf(submission, all);
        return submission with { Poorer = reason, Hold = reason == PoorerReason.None ? SubmissionHold.None : SubmissionHold.Poorer };
    }

    private static PoorerReason ReasonOf(SubmissionSummary submission, IEnumerable<SubmissionSummary> all)
    {
        var earlier = all.Where(one => one.Id < submission.Id).ToList();
        var state = AgencyState.From(earlier, DateTimeOffset.MaxValue, exempt: false);
        return submission is { Readable: true, Substance: { } said } && state.Readable
            ? Compare(said, earlier.First(one => one.Id == state.Current).Substance)
            : PoorerReason.None;
    }

    /// <summary>What is said against what was said; a row of an earlier release does not tell how much it says.</summary>
    private static PoorerReason Compare(Substance said, Substance? before) => (said, before) switch
    {
        (_, { IsEmpty: true }) => PoorerReason.None,
        ({ IsEmpty: true }, _) => PoorerReason.Empty,
        ({ Nameless: true }, { Nameless: false }) => PoorerReason.OtherAgency,
        (_, not null) when 2 * said.Sections < before.Sections || 2 * said.Cells < before.Cells => PoorerReason.MuchLess,
        _ => PoorerReason.None,
    };
}
