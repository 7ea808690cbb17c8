using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Rows of which sources say different things, so that no figure of them can be signed before an officer has decided.</summary>
public static class UnsettledRows
{
    /// <summary>The rows of such conflicts.</summary>
    public static IReadOnlySet<(TableKey Table, string Row)> Of(IEnumerable<FigureConflict> conflicts) => conflicts
        .Where(conflict => conflict.Kind is FigureConflictKind.LeadsDiffer or FigureConflictKind.WholeDiffersFromShares)
        .Select(conflict => (conflict.Table, conflict.Row))
        .ToHashSet();
}
