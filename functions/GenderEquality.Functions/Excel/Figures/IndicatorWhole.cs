using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The line of the whole of one indicator: formulas over the agencies' lines that count, which stand right below it.</summary>
/// <param name="table">The table.</param>
/// <param name="row">The row of the whole.</param>
/// <param name="result">The indicator's result.</param>
/// <param name="lines">The agencies' lines.</param>
/// <param name="counted">The records that count, in the order of their lines.</param>
internal sealed class IndicatorWhole(AppendixTable table, AggregatedRow row, IndicatorResult result, IndicatorLines lines, IReadOnlyList<FigureRecord> counted)
{
    private readonly bool asked = result.Indicator.Kind == IndicatorKind.YesNo;

    /// <summary>A cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="column">Column of the table.</param>
    /// <param name="at">Its place in the sheet, from 0.</param>
    /// <param name="line">The line of the whole.</param>
    public SheetCell Cell(SheetWriter sheet, TableColumn column, int at, int line)
    {
        var cell = row.Cells.GetValueOrDefault(column.Key);
        if (cell?.Number is not { } number || asked)
        {
            return cell is not null || column.Role is not (ColumnRole.Value or ColumnRole.Previous)
                ? sheet.Text(cell?.Text, sum: true)
                : SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.SumText);
        }

        return Formula(column, number, at, line) is { } formula ? sheet.Formula(formula, number, sum: true) : sheet.Number(number, sum: true);
    }

    /// <summary>Null where no formula comes to what the report says.</summary>
    private string? Formula(TableColumn column, decimal number, int at, int line)
    {
        if (column.Role == ColumnRole.Value && Number(ColumnRole.Numerator) is { } numerator && Number(ColumnRole.Denominator) is { } denominator)
        {
            return IndicatorClaim.Ratio(numerator, denominator, result.Indicator.Scale) == number ? lines.Ratio(line) : null;
        }

        var numbers = counted.Select(record => lines.Counted(record, column)).ToList();
        return column.Role is ColumnRole.Note or ColumnRole.Previous || numbers.Count == 0 || numbers.Sum() != number
            ? null
            : $"SUM({SheetWriter.At(at, line + 1)}:{SheetWriter.At(at, line + numbers.Count)})";
    }

    private decimal? Number(ColumnRole role) =>
        table.Columns.FirstOrDefault(column => column.Role == role) is { } column && row.Cells.TryGetValue(column.Key, out var cell) ? cell.Number : null;
}
