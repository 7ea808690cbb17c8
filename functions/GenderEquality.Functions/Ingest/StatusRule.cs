using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Ingest;

/// <summary>What follows for a submission from what was found in it and what the coordinator decided.</summary>
public static class StatusRule
{
    /// <summary>The submission, now that its file has been read.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="report">What was read.</param>
    /// <param name="substance">How much it says; null for a file that was refused.</param>
    public static SubmissionSummary Of(SubmissionSummary submission, ReadReport report, Substance? substance)
    {
        var errors = report.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        var read = submission with
        {
            Readable = report.Content is not null && !report.Findings.Any(finding => finding.Refuses),
            Errors = errors,
            Warnings = report.Findings.Count - errors,
            Substance = substance,

            // The word was given for what was shown then
            Confirmed = null,
        };
        return read with { Status = StatusOf(read, isRead: true) };
    }

    /// <summary>The submission, now that the coordinator has decided about it. What was decided before stays in its history.</summary>
    public static SubmissionSummary Of(SubmissionSummary submission, Review review)
    {
        var reviewed = submission with { Reviews = [.. submission.Reviews, review] };
        if (review.Accepted && submission.Hold == SubmissionHold.Poorer)
        {
            reviewed = reviewed with { Hold = SubmissionHold.None, Released = new SubmissionMark(review.By, review.At) };
        }

        return reviewed with { Status = StatusOf(reviewed, isRead: submission.Status != SubmissionStatus.Processing) };
    }

    // The coordinator's word counts more than the findings, but cannot make readable what is not.
    private static SubmissionStatus StatusOf(SubmissionSummary submission, bool isRead) => submission switch
    {
        _ when !isRead => SubmissionStatus.Processing,
        { Readable: false } => SubmissionStatus.NeedsCorrection,
        { Review: { } review } => review.Accepted ? SubmissionStatus.Accepted : SubmissionStatus.NeedsCorrection,
        { Errors: > 0 } => SubmissionStatus.NeedsCorrection,
        _ => SubmissionStatus.Accepted,
    };
}
