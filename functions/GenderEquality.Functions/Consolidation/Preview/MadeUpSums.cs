using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Makes the cells of a table that others give agree with these: sums, parts, shares.</summary>
internal sealed class MadeUpSums(Campaign campaign, AppendixTable table)
{
    private const int Percent = 100;
    private const int Turns = 3;

    private readonly IReadOnlyList<MadeUpLine> columns = MadeUpLines.Columns(table);

    /// <summary>Completes the table of a report.</summary>
    public void Complete(MadeUpNumbers numbers)
    {
        var rows = numbers.RowsOf(table.Key);
        var lines = table.RowSource == TableRowSource.Fixed ? MadeUpLines.Rows(table, ReportRows.Of(campaign, table, numbers.Agency)).ToDictionary(line => line.Key, StringComparer.Ordinal) : [];
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var line in lines.Values.Where(line => line.SumOf.Count > 0))
            {
                AddUp(numbers, lines, line, []);
            }

            foreach (var cells in rows.Select(row => numbers.Row(table.Key, row)))
            {
                foreach (var column in columns)
                {
                    SetColumn(cells, column);
                }
            }

            foreach (var line in lines.Values.Where(line => line.SumOf.Count == 0))
            {
                Limit(numbers, line);
            }
        }

        foreach (var cells in rows.Select(row => numbers.Row(table.Key, row)))
        {
            SetShares(cells);
        }
    }

    private static void SetColumn(Dictionary<string, decimal> cells, MadeUpLine column)
    {
        if (column.SumOf.Where(cells.ContainsKey).ToList() is { Count: > 0 } parts)
        {
            cells[column.Key] = parts.Sum(part => cells[part]);
        }
        else if (cells.TryGetValue(column.Key, out var value) && column.PartOf.Where(cells.ContainsKey).Select(whole => cells[whole]).ToList() is { Count: > 0 } wholes && wholes.Min() < value)
        {
            cells[column.Key] = wholes.Min();
        }
    }

    private void AddUp(MadeUpNumbers numbers, Dictionary<string, MadeUpLine> lines, MadeUpLine line, HashSet<string> above)
    {
        var parts = line.SumOf.Where(lines.ContainsKey).ToList();
        if (parts.Count == 0 || !above.Add(line.Key))
        {
            return;
        }

        foreach (var part in parts.Where(part => lines[part].SumOf.Count > 0))
        {
            AddUp(numbers, lines, lines[part], above);
        }

        var cells = numbers.Row(table.Key, line.Key);
        foreach (var column in columns.Where(column => cells.ContainsKey(column.Key)))
        {
            cells[column.Key] = parts.Sum(part => numbers.Row(table.Key, part).GetValueOrDefault(column.Key));
        }
    }

    private void Limit(MadeUpNumbers numbers, MadeUpLine line)
    {
        var cells = numbers.Row(table.Key, line.Key);
        foreach (var whole in line.PartOf.Where(whole => numbers.Has(table.Key, whole)).Select(whole => numbers.Row(table.Key, whole)))
        {
            foreach (var column in columns.Where(column => cells.ContainsKey(column.Key) && whole.ContainsKey(column.Key)))
            {
                cells[column.Key] = Math.Min(cells[column.Key], whole[column.Key]);
            }
        }
    }

    /// <summary>Percentages, from what they are computed from; those that nothing gives stand between some and most.</summary>
    private void SetShares(Dictionary<string, decimal> cells)
    {
        foreach (var column in table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && column.Role == ColumnRole.None && !MadeUpLines.IsCounted(column)))
        {
            var of = column.Of.Count == 2 ? column.Of : table.Checks.FirstOrDefault(check => check is { Kind: FigureCheckKind.Ratio, AcrossRows: false } && string.Equals(check.Subject, column.Key, StringComparison.Ordinal))?.Against ?? [];
            cells[column.Key] = of is [var part, var whole] && cells.TryGetValue(part, out var numerator) && cells.TryGetValue(whole, out var denominator) && denominator != 0
                ? Math.Round(Percent * numerator / denominator, column.Kind == ColumnKind.Integer ? 0 : 1)
                : Percent / 2;
        }
    }
}
