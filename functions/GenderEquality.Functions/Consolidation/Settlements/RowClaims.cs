using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Settlements;

/// <summary>All that sources say of one row, when they differ: what an officer decides on.</summary>
public sealed record RowClaims(TableKey Table, string Row, string Label)
{
    /// <summary>What differs, in the order in which it was found.</summary>
    public required IReadOnlyList<FigureConflict> Conflicts { get; init; }

    /// <summary>What each source says, each once.</summary>
    public IReadOnlyList<FigureClaim> Claims => [.. Conflicts.SelectMany(conflict => conflict.Claims).DistinctBy(claim => claim.Key.Length > 0 ? claim.Key : claim.Source, StringComparer.Ordinal)];

    /// <summary>Hash of the claims. A decision holds as long as it is the same.</summary>
    public string Hash
    {
        get
        {
            using var fingerprint = new Fingerprint();
            foreach (var claim in Claims.OrderBy(claim => claim.Key, StringComparer.Ordinal).ThenBy(claim => claim.Source, StringComparer.Ordinal))
            {
                fingerprint.Add("claim", claim.Key.Length > 0 ? claim.Key : claim.Source);
                fingerprint.Add<decimal>("claim.value", claim.Value);
                foreach (var (column, number) in claim.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal))
                {
                    fingerprint.Add("claim.column", column);
                    fingerprint.Add<decimal>("claim.number", number);
                }
            }

            return fingerprint.Take();
        }
    }

    /// <summary>The rows of which nothing can be signed before somebody has decided, in the order of the conflicts.</summary>
    public static IReadOnlyList<RowClaims> Of(IEnumerable<FigureConflict> conflicts)
    {
        // Of all rows there can be very many, which are not held
        var unsettled = conflicts.Where(conflict => conflict.Unsettles).Select(conflict => (conflict.Table, conflict.Row)).ToHashSet();
        return
        [
            .. conflicts.Where(conflict => unsettled.Contains((conflict.Table, conflict.Row)))
                .GroupBy(conflict => (conflict.Table, conflict.Row))
                .Select(row => new RowClaims(row.Key.Table, row.Key.Row, row.First().Label) { Conflicts = [.. row.Where(conflict => conflict.Unsettles)] }),
        ];
    }
}
