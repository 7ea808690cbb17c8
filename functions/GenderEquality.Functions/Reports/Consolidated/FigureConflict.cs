using System.Collections.ObjectModel;
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
    FigureConflictKind Kind, TableKey Table, string Row, string Label, IReadOnlyList<FigureClaim> Claims, string Explanation)
{
    /// <summary>Whether nothing of the row can be signed before an officer has decided.</summary>
    public bool Unsettles => Kind is FigureConflictKind.LeadsDiffer or FigureConflictKind.WholeDiffersFromShares or FigureConflictKind.SourcesDiffer or FigureConflictKind.PairDiffers;

    /// <summary>What an officer has decided; null while the row is open.</summary>
    public Settlement? Settled { get; init; }

    /// <summary>Whether it was decided once, and a source has said something else since.</summary>
    public bool Reopened { get; init; }
}

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

    /// <summary>An agency whose figures do not count says something else than those whose do.</summary>
    SourcesDiffer,

    /// <summary>The same, where the campaign has decided that it is merely noted.</summary>
    OtherSource,

    /// <summary>One fact that stands in two places has two figures.</summary>
    PairDiffers,
}

/// <summary>What one source says.</summary>
/// <param name="Source">Name of the agency, or "Cộng từ 12/15 đơn vị".</param>
/// <param name="Text">The figures as shown, such as "450/1.000 = 45%".</param>
/// <param name="Chosen">Whether it stands in the table.</param>
public sealed record FigureClaim(string Source, string Text, bool Chosen)
{
    /// <summary>Key of a sum.</summary>
    public const string Sum = "sum";

    /// <summary>What names it for good: an agency's code, <see cref="Sum"/>, or <c>place:</c> with a cell elsewhere.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>Code of the agency; null for a sum.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>The value, in the unit of the row; null when there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The figures of the row by column, this year's and last year's: what stands in the table when an officer decides for it. Empty
    /// where it says nothing that could stand there.</summary>
    public IReadOnlyDictionary<string, decimal> Cells { get; init; } = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>The reports that it comes from.</summary>
    public Provenance From { get; init; } = Provenance.Empty;

    /// <summary>The key of what an agency says.</summary>
    public static string OfAgency(AgencyCode agency) => agency.ToString();
}
