using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Cells in rows of sums, for neighbouring columns that belong to one row of a table.</summary>
/// <param name="formulas">Formulas over the agencies' lines.</param>
/// <param name="columns">The columns, as they stand side by side in the sheet.</param>
/// <param name="first">Where the first of them stands, from 0.</param>
internal sealed class SumCells(SumFormulas formulas, IReadOnlyList<TableColumn> columns, int first)
{
    /// <summary>The cells of a row.</summary>
    /// <param name="sheet">The sheet, where the row comes next.</param>
    /// <param name="cells">The figures as the report has them.</param>
    /// <param name="segment">From which segment of lines on they are made.</param>
    public IEnumerable<SheetCell> Of(SheetWriter sheet, IReadOnlyDictionary<string, AggregatedCell> cells, int segment) =>
        columns.Select((column, i) => Cell(sheet, column, cells.GetValueOrDefault(column.Key), first + i, segment));

    private SheetCell Cell(SheetWriter sheet, TableColumn column, AggregatedCell? cell, int at, int segment)
    {
        if (cell?.Number is null)
        {
            // Agencies' words stand in their own lines
            return column.Aggregate.Joins ? SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.SumText) : sheet.Text(null, sum: true);
        }

        var formula = column.Aggregate.Parts > 0 ? OfParts(sheet, column) : formulas.Of(column.Aggregate, cell, at, segment);
        return formula is null ? sheet.Number(cell.Number, sum: true) : sheet.Formula(formula, cell.Number, sum: true);
    }

    private string? OfParts(SheetWriter sheet, TableColumn column)
    {
        var parts = column.Of.Select(part => columns.Index().FirstOrDefault(one => string.Equals(one.Item.Key, part, StringComparison.Ordinal)))
            .Where(part => part.Item is not null)
            .Select(part => SheetWriter.At(first + part.Index, sheet.NextRow))
            .ToList();
        return parts.Count == column.Aggregate.Parts ? column.Aggregate.Formula(new FormulaCells(string.Empty, null, parts)) : null;
    }
}
