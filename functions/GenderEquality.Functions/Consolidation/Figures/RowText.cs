using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>The figures of a row in words: of an indicator as a fraction, else each with the heading of its column.</summary>
internal static class RowText
{
    /// <summary>Of an aggregated row.</summary>
    public static string Of(AppendixTable table, IReadOnlyDictionary<string, AggregatedCell> cells) => Of(table, null, Numbers(cells));

    /// <summary>Of figures by column.</summary>
    public static string Of(AppendixTable table, Indicator? indicator, IReadOnlyDictionary<string, decimal> cells)
    {
        if (indicator is not null)
        {
            var columns = IndicatorColumns.Of(table);
            decimal? Number(string? column) => column is not null && cells.TryGetValue(column, out var number) ? number : null;
            return FigureTexts.Claim(indicator, Number(columns.Numerator), Number(columns.Denominator), Number(columns.Value));
        }

        return FigureTexts.Cells(table.Columns.Where(column => cells.ContainsKey(column.Key)).Select(column => (column.Header, cells[column.Key])));
    }

    /// <summary>The numbers of a row by column.</summary>
    public static IReadOnlyDictionary<string, decimal> Numbers(IReadOnlyDictionary<string, AggregatedCell> cells) =>
        cells.Where(cell => cell.Value.Number is not null).ToDictionary(cell => cell.Key, cell => cell.Value.Number!.Value, StringComparer.Ordinal);
}
