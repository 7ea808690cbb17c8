using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel;

/// <summary>Cells in rows of sums: formulas over the agencies' rows above them.</summary>
/// <param name="table">The table.</param>
internal sealed class AggregateFormulas(AppendixTable table)
{
    private readonly Dictionary<(int From, int Column), int> lines = [];

    /// <summary>Says in which line a report's figure stands; of several the last counts.</summary>
    public void Place(int from, int column, int line) => lines[(from, column)] = line;

    /// <summary>A cell of a row of sums.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cell">The figure as the report has it; null without.</param>
    /// <param name="column">Its column in the table.</param>
    /// <param name="at">Place of the cell's column in the sheet, from 0.</param>
    /// <param name="rows">First and last line that it is made of.</param>
    public SheetCell Cell(SheetWriter sheet, AggregatedCell? cell, TableColumn column, int at, (int First, int Last) rows)
    {
        if (cell?.Number is null)
        {
            return sheet.Text(null, sum: true);
        }

        if (cell.IsDecided)
        {
            return sheet.Number(cell.Number, sum: true);
        }

        var line = cell.From.SourceIndexes.Select(from => lines.GetValueOrDefault((from, at))).FirstOrDefault(found => found > 0);
        var first = at - IndexOf(column.Key);
        var formula = column.Aggregate.Formula(new FormulaCells(
            $"{SheetWriter.At(at, rows.First)}:{SheetWriter.At(at, rows.Last)}",
            cell.From.Count == 1 && line > 0 ? SheetWriter.At(at, line) : null,
            [.. column.Of.Select(part => SheetWriter.At(first + IndexOf(part), sheet.NextRow))]));
        return formula is null ? sheet.Number(cell.Number, sum: true) : sheet.Formula(formula, cell.Number, sum: true);
    }

    private int IndexOf(string key) => table.Columns.TakeWhile(column => !string.Equals(column.Key, key, StringComparison.Ordinal)).Count();
}
