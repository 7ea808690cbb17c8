using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Demo.Story;

/// <summary>What a level's official version says.</summary>
/// <param name="Name">Who signs it.</param>
/// <param name="Manifest">Its figures.</param>
/// <param name="Upward">The report to the level above; null where there is none.</param>
internal sealed record LevelResult(string Name, Manifest Manifest, byte[]? Upward)
{
    /// <summary>How many figures were compared.</summary>
    public int Cells { get; init; }

    /// <summary>A figure as it is printed; empty where there is none.</summary>
    public string Text(TableKey table, string row, string column) =>
        Manifest.Figures.FirstOrDefault(figure => figure.Table == table && string.Equals(figure.Row, row, StringComparison.Ordinal) && string.Equals(figure.Column, column, StringComparison.Ordinal))?.Text ?? string.Empty;

    /// <summary>Ends the demo where a figure is not what agencies' figures come to: sums, and shares of sums.</summary>
    /// <returns>How many were compared.</returns>
    public int Compare(Campaign campaign, IReadOnlyList<LevelCity> below)
    {
        var compared = 0;
        foreach (var table in campaign.Tables)
        {
            foreach (var (row, indicator) in RowsOf(campaign, table))
            {
                foreach (var column in table.Columns)
                {
                    if (Expected(below, table, row, indicator, column) is { } expected)
                    {
                        Expect.Equal(expected, LevelSums.NumberOf(Text(table.Key, row, column.Key)) ?? -1, $"{Name}: {table.Key}/{row}/{column.Key}");
                        compared++;
                    }
                }
            }
        }

        return compared;
    }

    /// <summary>Rows of a table that hold figures of the whole.</summary>
    public static IEnumerable<(string Row, Indicator? Indicator)> RowsOf(Campaign campaign, AppendixTable table) =>
        table.RowSource == TableRowSource.Free ? [("total", null)] : ReportRows.Of(campaign, table, agency: null).Select(row => (row.Key, row.Indicator));

    private static decimal? Expected(IReadOnlyList<LevelCity> below, AppendixTable table, string row, Indicator? indicator, TableColumn column) =>
        column.Role == ColumnRole.Value && indicator is { Kind: IndicatorKind.Ratio } ? LevelSums.Share(below, table, row, indicator)
            : column.Aggregate.AddsUp ? LevelSums.Of(below, table, row, column) : null;
}
