using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Figures that must be compared by an officer ("Số liệu cần đối chiếu"): nothing is silently chosen.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Label">Text of the row.</param>
/// <param name="Claims">What each source says; the first one, where <see cref="FigureClaim.Chosen"/>, stands in the table.</param>
/// <param name="Explanation">Vietnamese sentence: what differs and which figure stands in the table.</param>
public sealed record FigureConflict(
    FigureConflictKind Kind, TableKey Table, string Row, string Label, IReadOnlyList<FigureClaim> Claims, string Explanation);

/// <summary>Why figures must be compared.</summary>
public enum FigureConflictKind
{
    /// <summary>Two agencies that each answer for the whole give different figures.</summary>
    LeadsDiffer,

    /// <summary>The figure for the whole differs from the sum of the shares.</summary>
    WholeDiffersFromShares,

    /// <summary>An agency gave a share without numerator and denominator, so that it is not in the sum.</summary>
    ShareNotSummable,

    /// <summary>An agency gave a figure that it does not answer for.</summary>
    NotALead,

    /// <summary>An agency's total differs from the sum of its parts.</summary>
    TotalDiffersFromParts,
}

/// <summary>What one source says.</summary>
/// <param name="Source">Name of the agency, or "Cộng từ 12/15 đơn vị".</param>
/// <param name="Text">The figures as shown, such as "450/1.000 = 45%".</param>
/// <param name="Chosen">Whether it stands in the table.</param>
public sealed record FigureClaim(string Source, string Text, bool Chosen)
{
    /// <summary>Code of the agency; null for a sum.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>The value, in the unit of the row; null when there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The reports that it comes from.</summary>
    public Provenance From { get; init; } = Provenance.Empty;
}
