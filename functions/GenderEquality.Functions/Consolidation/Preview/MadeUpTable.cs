using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Makes up the numbers of one appendix table.</summary>
internal sealed class MadeUpTable(Campaign campaign, AppendixTable table, Random random)
{
    private const int FreeRows = 3;
    private const int Usual = 120;
    private const double Jitter = 0.04;

    private readonly Dictionary<string, (decimal? Min, decimal? Max)> ranges = table.Checks.Where(check => check is { Kind: FigureCheckKind.Range, AcrossRows: false } && (check.Min ?? check.Max) is not null)
        .GroupBy(check => check.Subject, StringComparer.Ordinal).ToDictionary(same => same.Key, same => (same.First().Min, same.First().Max), StringComparer.Ordinal);

    /// <summary>Keys of the rows that agencies would have added.</summary>
    public static IReadOnlyList<string> FreeKeys { get; } = [.. Enumerable.Range(1, FreeRows).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Fills in the table of a report.</summary>
    public void Fill(MadeUpNumbers numbers)
    {
        var columns = new MadeUpSizes(MadeUpLines.Columns(table), random).Find();
        if (table.RowSource == TableRowSource.Indicators)
        {
            var made = new MadeUpIndicator(campaign, table, random);
            foreach (var row in ReportRows.Of(campaign, table, numbers.Agency))
            {
                made.Fill(numbers, row);
                Put(numbers.Row(table.Key, row.Key), 1, table.Columns.Where(column => column.Role == ColumnRole.None && columns.ContainsKey(column.Key)), columns);
            }
        }
        else
        {
            var rows = table.RowSource == TableRowSource.Free ? FreeKeys.ToDictionary(key => key, _ => 0.6 + random.NextDouble(), StringComparer.Ordinal)
                : new MadeUpSizes(MadeUpLines.Rows(table, ReportRows.Of(campaign, table, numbers.Agency)), random).Find();
            foreach (var row in table.RowSource == TableRowSource.Free ? FreeKeys : [.. ReportRows.Of(campaign, table, numbers.Agency).Select(row => row.Key)])
            {
                Put(numbers.Row(table.Key, row), rows[row], table.Columns.Where(column => columns.ContainsKey(column.Key)), columns);
            }
        }

        new MadeUpSums(campaign, table).Complete(numbers);
    }

    private void Put(Dictionary<string, decimal> cells, double size, IEnumerable<TableColumn> columns, IReadOnlyDictionary<string, double> sizes)
    {
        foreach (var column in columns)
        {
            var value = Math.Round((decimal)(Usual * size * sizes[column.Key] * (1 - Jitter + (2 * Jitter * random.NextDouble()))));
            var (min, max) = ranges.GetValueOrDefault(column.Key);
            cells[column.Key] = Math.Max(min ?? 0, Math.Min(max ?? value, value));
        }
    }
}
