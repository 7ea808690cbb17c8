using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Settlements;

/// <summary>The aggregated tables with what the officer has decided about figures that differ.</summary>
/// <param name="Tables">Tables; a settled row holds the figures decided on.</param>
/// <param name="Conflicts">What differs, with the decision where there is one.</param>
/// <param name="Unsettled">Rows of which nobody has decided.</param>
internal sealed record SettledFigures(IReadOnlyList<AggregatedTable> Tables, IReadOnlyList<FigureConflict> Conflicts, IReadOnlySet<(TableKey Table, string Row)> Unsettled)
{
    /// <summary>The rows that are decided about, or must be, with what sources say before any decision; in table order.</summary>
    public IReadOnlyList<RowClaims> Rows { get; init; } = [];

    /// <summary>Applies the decisions that hold; one about claims that have changed since does not.</summary>
    public static SettledFigures Of(Campaign campaign, AggregatedFigures figures, IReadOnlyList<Settlement> settlements)
    {
        // The claims of pairs are those before any decision, so that deciding one row never reopens another
        var conflicts = figures.Conflicts.Changed(conflict => conflict);
        conflicts.AddRange(PairConflicts.Find(campaign, figures.Tables));
        var rows = RowClaims.Of(conflicts).ToDictionary(row => (row.Table, row.Row));
        var decided = settlements.Where(settlement => rows.ContainsKey((settlement.Table, settlement.Row))).ToDictionary(settlement => (settlement.Table, settlement.Row));
        var holding = decided.Where(pair => string.Equals(pair.Value.Claims, rows[pair.Key].Hash, StringComparison.Ordinal)).ToDictionary();
        var tables = figures.Tables.Select(table => Settle(campaign, table, rows, holding)).ToList();

        // A pair that agrees now needs no decision of its own
        var stillDiffer = PairConflicts.Find(campaign, tables).Select(conflict => (conflict.Table, conflict.Row)).ToHashSet();
        var told = conflicts.Changed(conflict => conflict.Kind != FigureConflictKind.PairDiffers || stillDiffer.Contains((conflict.Table, conflict.Row)) || holding.ContainsKey((conflict.Table, conflict.Row))
            ? Decided(conflict, holding, decided)
            : null);
        var unsettled = told.Where(conflict => conflict.Unsettles && conflict.Settled is null).Select(conflict => (conflict.Table, conflict.Row)).ToHashSet();
        var order = campaign.Tables.Select(table => table.Key).ToList();
        return new SettledFigures([.. tables.Select(table => Marked(table, unsettled))], told, unsettled)
        {
            Rows = [.. rows.Where(row => unsettled.Contains(row.Key) || decided.ContainsKey(row.Key)).Select(row => row.Value)
                .OrderBy(row => order.IndexOf(row.Table)).ThenBy(row => PlaceOf(tables, row))],
        };
    }

    private static AggregatedTable Settle(
        Campaign campaign, AggregatedTable table, Dictionary<(TableKey Table, string Row), RowClaims> rows, Dictionary<(TableKey Table, string Row), Settlement> holding) => table with
        {
            Rows = [.. table.Rows.Select(row => holding.TryGetValue((table.Table.Key, row.Key), out var settlement)
                ? SettledRow.Of(campaign, table.Table, row, rows[(table.Table.Key, row.Key)], settlement)
                : row)],
        };

    private static int PlaceOf(List<AggregatedTable> tables, RowClaims row) =>
        tables.First(table => table.Table.Key == row.Table).Rows.TakeWhile(other => !string.Equals(other.Key, row.Row, StringComparison.Ordinal)).Count();

    private static FigureConflict Decided(
        FigureConflict conflict, Dictionary<(TableKey Table, string Row), Settlement> holding, Dictionary<(TableKey Table, string Row), Settlement> decided)
    {
        if (!conflict.Unsettles || !decided.TryGetValue((conflict.Table, conflict.Row), out var settlement))
        {
            return conflict;
        }

        if (!holding.ContainsKey((conflict.Table, conflict.Row)))
        {
            return conflict with { Reopened = true, Explanation = SettlementTexts.Reopened(conflict.Explanation) };
        }

        return conflict with
        {
            Settled = settlement,
            Claims = [.. conflict.Claims.Select(claim => claim with { Chosen = settlement.Source is not null && string.Equals(claim.Key, settlement.Source, StringComparison.Ordinal) })],
            Explanation = SettlementTexts.Settled(conflict.Explanation, settlement),
        };
    }

    private static AggregatedTable Marked(AggregatedTable table, HashSet<(TableKey Table, string Row)> unsettled) => table with
    {
        Rows = [.. table.Rows.Select(row => row.Indicator is { } result && unsettled.Contains((table.Table.Key, row.Key)) ? row with { Indicator = result with { Unsettled = true } } : row)],
    };
}
