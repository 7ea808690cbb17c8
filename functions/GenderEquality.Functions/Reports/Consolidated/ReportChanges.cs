using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>What changed since the version before.</summary>
/// <param name="SinceVersion">Number of the version before.</param>
/// <param name="Submissions">Agencies whose report is new, replaced or withdrawn, in plan order.</param>
/// <param name="Figures">Aggregated figures that changed, in table order.</param>
public sealed record ReportChanges(
    int SinceVersion, IReadOnlyList<SubmissionChange> Submissions, IReadOnlyList<FigureChange> Figures);

/// <summary>One agency whose report changed.</summary>
/// <param name="Agency">Its code.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Kind">How.</param>
public sealed record SubmissionChange(AgencyCode Agency, string Name, SubmissionChangeKind Kind)
{
    /// <summary>When the report taken in now arrived, in the campaign's zone; null when withdrawn.</summary>
    public DateTimeOffset? Received { get; init; }
}

/// <summary>How an agency's report changed.</summary>
public enum SubmissionChangeKind
{
    /// <summary>It had none in the version before.</summary>
    New,

    /// <summary>A newer one took its place.</summary>
    Replaced,

    /// <summary>It is no longer taken in.</summary>
    Withdrawn,
}

/// <summary>One aggregated figure that changed.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="RowLabel">Text of the row.</param>
/// <param name="ColumnHeader">Header of the column.</param>
/// <param name="Before">As shown before; null when it was not there.</param>
/// <param name="After">As shown now; null when it is gone.</param>
public sealed record FigureChange(TableKey Table, string Row, string RowLabel, string ColumnHeader, string? Before, string? After);
