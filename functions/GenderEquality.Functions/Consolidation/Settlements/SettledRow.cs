using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Settlements;

/// <summary>A row with the figures that an officer has decided on.</summary>
internal static class SettledRow
{
    /// <summary>The row: the figures of the source that counts, then those that the officer gave.</summary>
    public static AggregatedRow Of(Campaign campaign, AppendixTable table, AggregatedRow row, RowClaims claims, Settlement settlement)
    {
        var claim = claims.Claims.FirstOrDefault(claim => string.Equals(claim.Key, settlement.Source, StringComparison.Ordinal));
        var figures = Figures(table, row, claim, settlement);
        var from = claim?.From ?? Provenance.Empty;
        var cells = row.Cells.Where(cell => cell.Value.Number is null).ToDictionary(StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(column => figures.ContainsKey(column.Key)))
        {
            cells[column.Key] = Cell(row, column, figures[column.Key], settlement.Values.ContainsKey(column.Key) ? Provenance.Empty : from);
        }

        return row.Indicator is { } result ? Indicator(campaign, table, row, cells, result, SettlementTexts.Source(claim)) : Fixed(table, row, cells);
    }

    private static Dictionary<string, decimal> Figures(AppendixTable table, AggregatedRow row, FigureClaim? claim, Settlement settlement)
    {
        var figures = (claim?.Cells ?? new Dictionary<string, decimal>(StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var (column, number) in settlement.Values)
        {
            figures[column] = number;
        }

        // A value follows from its numerator and denominator, whoever gave them
        if (row.Indicator is { Indicator.Kind: IndicatorKind.Ratio } result && IndicatorColumns.Of(table) is { Numerator: { } n, Denominator: { } d, Value: { } v }
            && figures.TryGetValue(n, out var numerator) && figures.TryGetValue(d, out var denominator)
            && IndicatorClaim.Ratio(numerator, denominator, result.Indicator.Scale) is { } ratio)
        {
            figures[v] = ratio;
        }

        return figures;
    }

    private static AggregatedCell Cell(AggregatedRow row, TableColumn column, decimal number, Provenance from) =>
        row.Indicator is { } result && column.Role is ColumnRole.Value or ColumnRole.Previous
            ? new AggregatedCell(FigureTexts.Value(row.Indicator!.Indicator, number), number) { From = from, IsDecided = true }
            : CellSum.Cell(number, from) with { IsDecided = true };

    private static AggregatedRow Fixed(AppendixTable table, AggregatedRow row, Dictionary<string, AggregatedCell> cells)
    {
        foreach (var computed in table.Columns.Where(column => column.Aggregate.Parts > 0))
        {
            cells.Remove(computed.Key);
        }

        ComputedCells.Add(table, cells);
        return row with { Cells = cells };
    }

    private static AggregatedRow Indicator(Campaign campaign, AppendixTable table, AggregatedRow row, Dictionary<string, AggregatedCell> cells, IndicatorResult result, string note)
    {
        var columns = IndicatorColumns.Of(table);
        if (columns.Previous is { } last && KnownPrevious(campaign, table, row) is { } known)
        {
            cells[last] = new AggregatedCell(FigureTexts.Value(result.Indicator, known), known) { IsDecided = true };
        }

        if (columns.Note is not null)
        {
            cells[columns.Note] = new AggregatedCell(note, null);
        }

        decimal? Number(string? column) => column is null ? null : cells.GetValueOrDefault(column)?.Number;
        return row with { Cells = cells, Note = note, Indicator = IndicatorTargets.Judge(result.Indicator, Number(columns.Value), Number(columns.Previous)) };
    }

    /// <summary>Last year's value where the campaign knows it: then nobody has to say it.</summary>
    private static decimal? KnownPrevious(Campaign campaign, AppendixTable table, AggregatedRow row) => campaign.PreviousFigures
        .FirstOrDefault(figure => figure.Agency is null && figure.Table == table.Key && string.Equals(figure.Row, row.Key, StringComparison.Ordinal))?.Value;
}
