using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>Rows of an appendix as they may be signed: figures that are not settled are not printed, nor what only the officer needs to know.</summary>
internal static class SignedRows
{
    /// <summary>The rows of a table.</summary>
    public static IReadOnlyList<AggregatedRow> Of(ConsolidatedReport report, AggregatedTable table) =>
        [.. table.Rows.Select(row => report.Unsettled.Contains((table.Table.Key, row.Key)) ? Unsettled(row, table.Table) : Settled(row, table.Table))];

    private static AggregatedRow Settled(AggregatedRow row, AppendixTable table) => row with
    {
        Indicator = Verified(row.Indicator),
        Cells = row.Row is null || table.RowSource == TableRowSource.Indicators ? row.Cells : WithMissing(row, table),
    };

    /// <summary>Values are being compared; numerators and denominators are left out with them.</summary>
    private static AggregatedRow Unsettled(AggregatedRow row, AppendixTable table) => row with
    {
        Indicator = Verified(row.Indicator) is { } result ? result with { Unsettled = true } : null,
        Cells = table.Columns.Where(column => row.Cells.ContainsKey(column.Key)).ToDictionary(
            column => column.Key,
            column => new AggregatedCell(column.Role is ColumnRole.Numerator or ColumnRole.Denominator ? ConsolidationTexts.Dash : ConsolidationTexts.ToBeSettled, null),
            StringComparer.Ordinal),
    };

    private static Dictionary<string, AggregatedCell> WithMissing(AggregatedRow row, AppendixTable table) => table.Columns.Where(column => column.Kind != ColumnKind.Text)
        .ToDictionary(column => column.Key, column => row.Cells.GetValueOrDefault(column.Key) ?? new AggregatedCell(ConsolidationTexts.NoFigure, null), StringComparer.Ordinal);

    private static IndicatorResult? Verified(IndicatorResult? result) => result is null ? null : result with { Indicator = result.Indicator with { Unverified = false } };
}
