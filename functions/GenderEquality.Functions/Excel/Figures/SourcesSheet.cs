using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The last sheet, for whoever checks: the files that were taken in, by their hashes, and from which of them each figure of the whole comes.</summary>
internal sealed class SourcesSheet(SheetScope scope)
{
    private static readonly string[] Files =
        [FigureBookTexts.Order, FigureBookTexts.Agency, FigureBookTexts.Submission, FigureBookTexts.Received, FigureBookTexts.Hash];

    private static readonly string[] Cells =
        [FigureBookTexts.Table, FigureBookTexts.Row, FigureBookTexts.Column, FigureBookTexts.Figure, FigureBookTexts.FromReports];

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        await sheet.StartAsync(FigureBookTexts.SourcesSheet, [9, 50, 30, 20, 68], frozen: (0, 0));
        await sheet.AddTitleAsync(FigureBookTexts.SourcesTitle, FigureBookTexts.SourcesNote);
        await sheet.AddAsync([.. Files.Select(column => sheet.Header(column))]);
        foreach (var (index, line) in scope.Report.Submissions.Where(line => line.Sha256 is not null).Index())
        {
            await sheet.AddAsync(
                sheet.Number(index + 1),
                sheet.Text(line.Agency.Name),
                sheet.Text(line.Submission),
                new SheetCell(new Cell(line.Received?.DateTime, sheet.Styles.Moment)),
                sheet.Text(line.Sha256));
        }

        await sheet.AddAsync();
        await sheet.AddAsync([.. Cells.Select(column => sheet.Header(column))]);
        foreach (var table in scope.Report.Tables)
        {
            foreach (var row in table.Rows)
            {
                await AddRowAsync(sheet, table, row);
            }
        }
    }

    private async Task AddRowAsync(SheetWriter sheet, AggregatedTable table, AggregatedRow row)
    {
        foreach (var column in table.Table.Columns)
        {
            if (row.Cells.TryGetValue(column.Key, out var cell) && cell.Number is { } number && cell.From.Count > 0)
            {
                await sheet.AddAsync(
                    sheet.Text(FigureBookTexts.Tab(scope.Campaign, table.Table.Key)),
                    sheet.Text(row.Label),
                    sheet.Text(Reports.PlaceNames.Column(column)),
                    sheet.Number(number),
                    sheet.Text(FigureBookTexts.Reports(cell.From)));
            }
        }
    }
}
