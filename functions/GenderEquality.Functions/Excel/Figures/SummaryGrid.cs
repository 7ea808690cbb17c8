using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The columns that all tables of the summary share: code, text and unit; figures; how many agencies, from where, and whether it is settled.</summary>
/// <param name="scope">The workbook.</param>
/// <param name="figures">Columns for figures.</param>
internal sealed class SummaryGrid(SheetScope scope, int figures)
{
    private const int FirstFigure = 3;
    private const double FigureWidth = 13;

    /// <summary>Widths of all columns.</summary>
    public IReadOnlyList<double> Widths => [9, 48, 16, .. Enumerable.Repeat(FigureWidth, figures), 11, 32, 16];

    /// <summary>Wide enough for the table with the most figures.</summary>
    public static SummaryGrid Of(SheetScope scope) => new(scope, scope.Report.Tables
        .Select(table => table.Table.RowSource == TableRowSource.Indicators ? SummaryIndicators.Figures(scope.Campaign) : TableShares.ColumnsOf(table.Table).Count + TableShares.Of(table.Table).Count)
        .DefaultIfEmpty(1)
        .Max());

    /// <summary>Address of a figure in the row that comes next.</summary>
    public static string At(SheetWriter sheet, int figure) => SheetWriter.At(FirstFigure + figure, sheet.NextRow);

    /// <summary>Address of the cell in the row that comes next where the source stands.</summary>
    public string SourceAt(SheetWriter sheet) => SheetWriter.At(FirstFigure + figures + 1, sheet.NextRow);

    /// <summary>Adds a header row.</summary>
    public Task AddHeaderAsync(SheetWriter sheet, string content, IReadOnlyList<string> headers) => sheet.AddAsync([
        sheet.Header(FigureBookTexts.Code), sheet.Header(content), sheet.Header(FigureBookTexts.Unit),
        .. headers.Select(header => sheet.Header(header)), .. Enumerable.Repeat(SheetWriter.Nothing, figures - headers.Count),
        sheet.Header(FigureBookTexts.Agencies), sheet.Header(FigureBookTexts.ChosenSource), sheet.Header(FigureBookTexts.State)]);

    /// <summary>Adds a heading over rows.</summary>
    public Task AddHeadingAsync(SheetWriter sheet, string heading) =>
        sheet.AddAsync([sheet.Text(null, sum: true), sheet.Text(heading, sum: true), .. Enumerable.Repeat(sheet.Text(null, sum: true), Widths.Count - 2)]);

    /// <summary>Adds a row of figures; where its source can be chosen, the choice.</summary>
    public Task AddAsync(SheetWriter sheet, AggregatedTable table, (string Code, string Label, string? Unit) row, (AggregatedRow Row, AggregatedCell? Cell) from, IReadOnlyList<SheetCell> cells)
    {
        var key = from.Row.Key;
        var choice = scope.Choices.Find(table.Table.Key, key);
        var settled = choice is not null || scope.Settled.Contains((table.Table.Key, key));
        var open = scope.Report.Unsettled.Contains((table.Table.Key, key));
        if (choice is not null)
        {
            SummarySheet.Offer(sheet, choice, SourceAt(sheet));
        }

        return sheet.AddAsync([
            sheet.Text(row.Code), sheet.Text(row.Label), sheet.Text(row.Unit), .. cells, .. Enumerable.Repeat(SheetWriter.Nothing, figures - cells.Count),
            SheetWriter.Wrapped(scope.Places.CountOf(table.Table.Key, key), sheet.Styles.Centred),
            choice is null ? sheet.Text(SourceOf(from.Cell)) : SheetWriter.Wrapped(choice.Default?.Name ?? ConsolidationTexts.ToBeSettled, sheet.Styles.Open),
            open ? SheetWriter.Wrapped(ConsolidationTexts.ToBeSettled, sheet.Styles.Open) : sheet.Text(settled ? FigureBookTexts.Settled : null)]);
    }

    private string? SourceOf(AggregatedCell? cell) => cell?.From.Count switch
    {
        null or 0 => null,
        1 => scope.Reporters.ElementAtOrDefault(cell.From.SourceIndexes.First())?.Name,
        var count => FigureBookTexts.SumOf(count.Value),
    };
}
