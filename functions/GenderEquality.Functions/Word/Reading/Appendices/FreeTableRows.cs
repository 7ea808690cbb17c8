using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The rows of a table whose rows are the agency's own, such as a list of activities; the sum under them is kept apart.</summary>
internal sealed class FreeTableRows(ExpectedReport expected, AppendixTable table, List<Finding> findings) : TableRows(expected, table, findings)
{
    private readonly List<FigureRow> rows = [];
    private FigureRow? total;

    /// <summary>Does nothing: controls of cells name rows that the campaign knows, and here are none.</summary>
    public override void Add(string row, TableColumn column, string text, string? unit = null)
    {
    }

    /// <inheritdoc/>
    public override TableFigures Figures() =>
        new(Table.Key, rows) { Total = rows.Count > 0 ? total : null, NothingToReport = SaysNothing && rows.Count == 0 };

    /// <inheritdoc/>
    protected override void AddRows(AppendixColumns found, TableGrid grid)
    {
        var groups = new GroupRows(grid, found);
        foreach (var (row, label) in Filled(found, grid).Where(entry => !groups.IsGroup(entry.Row) && !HeaderText.IsSubtotal(entry.Label)))
        {
            if (NothingToReport.Is(label))
            {
                SaysNothing = true;
            }
            else if (HeaderText.IsGrandTotal(label))
            {
                AddTotal(label, Cells(found, grid, row, label, isTotal: true));
            }
            else if (Cells(found, grid, row, label, isTotal: false) is var cells && (cells.Count > 0 || label.Length > 0))
            {
                rows.Add(new FigureRow((rows.Count + 1).ToString(CultureInfo.InvariantCulture), label, cells));
            }
        }
    }

    /// <summary>Two totals: each is that of its own table, and neither that of all rows.</summary>
    private void AddTotal(string label, Dictionary<string, Figure> cells)
    {
        if (total is not null)
        {
            Twice();
        }

        total = IsTwice ? null : new FigureRow("total", label, cells);
    }

    private Dictionary<string, Figure> Cells(AppendixColumns found, TableGrid grid, int row, string label, bool isTotal)
    {
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var column in Table.Columns.Where(column => found.Columns.ContainsKey(column.Key) && (!isTotal || column.Aggregate.AddsUp)))
        {
            var place = found.Columns[column.Key];
            var where = isTotal ? PlaceNames.Total(Table, Number, label, column) : PlaceNames.Cell(Number, rows.Count + 1, label, column);
            if (Read(column, null, where, grid.Answer(row, place.Column, column.Kind), UnitOf(found, grid, row, place.Unit)) is { } figure)
            {
                cells[column.Key] = figure;
            }
        }

        return cells;
    }
}
