using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Counts agencies for the opening of the report.</summary>
public static class SubmissionCounting
{
    /// <summary>Counts.</summary>
    /// <param name="standings">Every agency.</param>
    /// <param name="nothingToReport">How many of the reports taken in say that nothing happened.</param>
    public static SubmissionCounts Count(IReadOnlyList<AgencyStanding> standings, int nothingToReport)
    {
        var taken = standings.Select(standing => standing.Taken).OfType<SubmissionSummary>().ToList();
        var late = taken.Count(submission => submission.Late);
        var exempt = standings.Count(standing => standing is { Exempt: true, Taken: null, IsUnread: false });
        var unread = standings.Count(standing => standing.IsUnread);
        return new SubmissionCounts
        {
            Agencies = standings.Count,
            Exempt = exempt,
            Submitted = taken.Count,
            OnTime = taken.Count - late,
            Late = late,
            Missing = standings.Count - taken.Count - exempt - unread,
            NotRead = unread,
            NeedsCorrection = taken.Count(submission => submission.Status == SubmissionStatus.NeedsCorrection),
            NothingToReport = nothingToReport,
        };
    }

    /// <summary>Whether a report says "Không phát sinh" throughout: in every section that it has, and without any figure but zero.</summary>
    public static bool SaysNothingHappened(ReportContent content) =>
        content.Sections.Count > 0
        && content.Sections.All(section => section.NothingToReport)
        && content.Tables.All(table => table.Rows.All(row => row.Cells.Values.All(figure => figure.Number is null or 0 && figure.Date is null)));
}
