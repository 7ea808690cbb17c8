using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Benchmarks;

/// <summary>What the figures of reports that were sent must come to, added up here and not by the app.</summary>
internal sealed class CountryFigures
{
    private readonly Dictionary<(string Table, string Row, string Column), decimal> sums = [];

    /// <summary>How many cells.</summary>
    public int Count => sums.Count;

    /// <summary>Adds a report as it was typed.</summary>
    public void Add(Campaign campaign, Agency agency, Demo.Samples.SampleReport report)
    {
        foreach (var table in ReportRows.TablesOf(campaign, agency))
        {
            if (table.RowSource == TableRowSource.Free)
            {
                AddFree(table, report.FreeRows[table.Key]);
                continue;
            }

            foreach (var row in ReportRows.Of(campaign, table, agency))
            {
                foreach (var column in table.Columns.Where(column => column.Aggregate.AddsUp && row.Has(column)))
                {
                    if (report.Cells.TryGetValue(ReportTags.Cell(table.Key, row.Key, column.Key), out var text) && Number(text) is { } number)
                    {
                        Add((table.Key.ToString(), row.Key, column.Key), number);
                    }
                }
            }
        }
    }

    /// <summary>Adds what another sum holds.</summary>
    public void Add(CountryFigures other)
    {
        foreach (var (cell, number) in other.sums)
        {
            Add(cell, number);
        }
    }

    /// <summary>Cells of a version that are not what they must be, missing ones included: one line each.</summary>
    public IEnumerable<string> Differences(Manifest manifest)
    {
        var said = manifest.Figures.ToDictionary(figure => (figure.Table.ToString(), figure.Row, figure.Column), figure => figure.Text);
        foreach (var (cell, number) in sums)
        {
            if (!said.TryGetValue(cell, out var text) || Number(text) != number)
            {
                yield return $"{manifest.Campaign} {cell.Table}[{cell.Row}].{cell.Column}: {text ?? "nothing"} where all reports come to {VietnameseFormat.Number(number, 6)}";
            }
        }
    }

    private void AddFree(AppendixTable table, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            foreach (var (place, column) in table.Columns.Index().Where(column => column.Item.Aggregate.AddsUp))
            {
                // The row's name stands before the columns.
                if (Number(row[place + 1]) is { } number)
                {
                    Add((table.Key.ToString(), "total", column.Key), number);
                }
            }
        }
    }

    private void Add((string Table, string Row, string Column) cell, decimal number) => sums[cell] = sums.GetValueOrDefault(cell) + number;

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
