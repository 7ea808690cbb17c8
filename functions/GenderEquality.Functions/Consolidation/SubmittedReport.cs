using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>An agency's report with the submission that it came in.</summary>
/// <param name="Agency">Who reports.</param>
/// <param name="Submission">The submission that counts.</param>
/// <param name="Content">What ingest extracted from it.</param>
/// <param name="Findings">Findings that are still open.</param>
public sealed record SubmittedReport(Agency Agency, SubmissionSummary Submission, ReportContent Content, IReadOnlyList<Finding> Findings)
    : AgencyReport(Agency, Content, Findings)
{
    /// <summary>How many times the agency has submitted so far; this one included. "Lần nộp" in the list of submissions.</summary>
    public int Attempt { get; init; } = 1;
}
