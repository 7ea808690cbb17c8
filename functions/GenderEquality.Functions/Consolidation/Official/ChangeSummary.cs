using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>Shortens what changed since the version before to what a page lists.</summary>
internal static class ChangeSummary
{
    private const int MostReports = 10;
    private const int MostFigures = 10;

    /// <summary>In short; null for the first version.</summary>
    public static VersionChanges? Of(ReportChanges? changes) => changes is null
        ? null
        : new VersionChanges(
            changes.SinceVersion, Count(changes, SubmissionChangeKind.New), Count(changes, SubmissionChangeKind.Replaced), Count(changes, SubmissionChangeKind.Withdrawn), changes.Figures.Count)
        {
            First = [.. changes.Submissions.Take(MostReports).Select(VersionTexts.Change), .. changes.Figures.Take(MostFigures).Select(VersionTexts.Change)],
        };

    private static int Count(ReportChanges changes, SubmissionChangeKind kind) => changes.Submissions.Count(change => change.Kind == kind);
}
