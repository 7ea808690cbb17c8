using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The totals of one appendix in the summary, and the shares that can be read off them.</summary>
internal sealed class SummaryTotals(SheetScope scope, AggregatedTable table, SummaryGrid grid)
{
    private const int ShareDecimals = 1;

    private readonly IReadOnlyList<TableColumn> columns = TableShares.ColumnsOf(table.Table);
    private readonly IReadOnlyList<(TableColumn Part, TableColumn Whole)> shares = TableShares.Of(table.Table);

    /// <summary>Adds the rows.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        await grid.AddHeaderAsync(
            sheet,
            table.Table.RowSource == TableRowSource.Free ? FigureBookTexts.Group : table.Table.RowHeader,
            [.. columns.Select(Header), .. shares.Select(share => FigureBookTexts.Share(share.Part, share.Whole))]);
        foreach (var row in table.Rows.Where(IsTotal))
        {
            var unit = table.Table.RowSource == TableRowSource.Free ? ConsolidationTexts.ActivityCount(row.Count) : row.Row?.Unit;
            var cell = columns.Select(column => row.Cells.GetValueOrDefault(column.Key)).FirstOrDefault(one => one is not null);
            await grid.AddAsync(sheet, table, (string.Empty, new string(' ', 4 * (row.Row?.Indent ?? 0)) + row.Label, unit), (row, cell), Cells(sheet, row));
        }
    }

    private bool IsTotal(AggregatedRow row) => table.Table.RowSource == TableRowSource.Free
        ? row.Kind is AggregatedRowKind.Subtotal or AggregatedRowKind.Total
        : row.Kind == AggregatedRowKind.Figures;

    private static string Header(TableColumn column) => column.Group is null ? ExcelTexts.Header(column) : $"{column.Group}: {ExcelTexts.Header(column)}";

    private List<SheetCell> Cells(SheetWriter sheet, AggregatedRow row)
    {
        var choice = scope.Choices.Find(table.Table.Key, row.Key);
        return [.. columns.Select(column => Cell(sheet, row, column, choice)), .. shares.Select(share => Share(sheet, row, share))];
    }

    private SheetCell Cell(SheetWriter sheet, AggregatedRow row, TableColumn column, SourceChoice? choice)
    {
        if (choice?.FigureOf(column.Key, grid.SourceAt(sheet)) is { } found)
        {
            var formula = $"IFERROR({found},\"{ConsolidationTexts.ToBeSettled}\")";
            return choice.Default?.Of(column.Key) is { } value
                ? new SheetCell(new Cell(new Formula(formula), value, sheet.Styles.Open))
                : SheetWriter.WordsFormula(formula, choice.Default is null ? ConsolidationTexts.ToBeSettled : FigureBookTexts.NoFigure, sheet.Styles.Open);
        }

        if (row.Cells.GetValueOrDefault(column.Key)?.Number is not { } number)
        {
            return SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.Missing);
        }

        return choice is not null && column.Aggregate.Parts > 0
            ? sheet.Formula($"IFERROR({OfParts(sheet, column)},\"\")", number)
            : scope.Places.Of(table.Table.Key, row.Key, column.Key) is { } place ? sheet.Formula(place, number)
            : sheet.Number(number);
    }

    private string? OfParts(SheetWriter sheet, TableColumn column)
    {
        var parts = column.Of.Select(part => At(sheet, columns.First(one => string.Equals(one.Key, part, StringComparison.Ordinal))));
        return column.Aggregate.Formula(new FormulaCells(string.Empty, null, [.. parts]));
    }

    private SheetCell Share(SheetWriter sheet, AggregatedRow row, (TableColumn Part, TableColumn Whole) share)
    {
        if (row.Cells.GetValueOrDefault(share.Part.Key)?.Number is not { } part || row.Cells.GetValueOrDefault(share.Whole.Key)?.Number is not { } whole
            || FigureMath.Ratio(part, whole, 100) is not { } ratio)
        {
            return SheetWriter.Wrapped(ConsolidationTexts.Dash, sheet.Styles.Centred);
        }

        var (partAt, wholeAt) = (At(sheet, share.Part), At(sheet, share.Whole));
        var formula = string.Create(null, $"IFERROR(ROUND({partAt}/{wholeAt}*100,{ShareDecimals}),\"{ConsolidationTexts.Dash}\")");
        return new SheetCell(new Cell(new Formula(formula), Math.Round(ratio, ShareDecimals, MidpointRounding.AwayFromZero), sheet.Styles.Rounded(ShareDecimals)));
    }

    private string At(SheetWriter sheet, TableColumn column) => SummaryGrid.At(sheet, columns.TakeWhile(one => one != column).Count());
}
