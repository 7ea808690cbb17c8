using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel;

/// <summary>A sheet for a table whose rows the agencies make: every row, subtotals per group, a total.</summary>
internal sealed class FreeSheet(Campaign campaign, AggregatedTable table, RecordSpool spool)
{
    private const int FirstColumn = 3;

    private readonly IReadOnlyList<TableColumn> columns = table.Table.Columns;
    private readonly AggregateFormulas formulas = new(table.Table);

    public async Task WriteAsync(SheetWriter sheet)
    {
        await sheet.StartAsync(table.Table.Key.ToString(), [6, 40, 28, .. columns.Select(column => 10.0 + (4 * column.Weight))], frozen: (4, 2));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (ExcelTexts.Order, ExcelTexts.Order), (ExcelTexts.Agency, ExcelTexts.Agency), (table.Table.RowHeader, table.Table.RowHeader),
            .. columns.Select(column => (column.Group ?? ExcelTexts.Header(column), ExcelTexts.Header(column)))]);
        var first = sheet.NextRow;
        var order = 0;
        foreach (var subtotal in table.Rows.Where(row => row.Kind == AggregatedRowKind.Subtotal))
        {
            var top = sheet.NextRow;
            foreach (var record in spool.Read(SheetKeys.Group(table.Table.Key, subtotal.Key["sum:".Length..])))
            {
                foreach (var row in record.Rows)
                {
                    Place(record.From, row, sheet.NextRow);
                    await sheet.AddAsync([
                        sheet.Number(++order), sheet.Text(campaign.Agencies[record.Agency].Name), sheet.Text(row.Label),
                        .. columns.Select(column => Figure(sheet, row.Cells.GetValueOrDefault(column.Key)))]);
                }
            }

            await AddSumsAsync(sheet, subtotal, top);
        }

        if (table.Rows.FirstOrDefault(row => row.Kind == AggregatedRowKind.Total) is { } total)
        {
            await AddSumsAsync(sheet, total, first);
        }
    }

    private void Place(int from, FigureRow row, int line)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (row.Addable(columns[i].Key) is not null)
            {
                formulas.Place(from, FirstColumn + i, line);
            }
        }
    }

    private static SheetCell Figure(SheetWriter sheet, Figure? figure) => figure switch
    {
        { Date: { } date } => new SheetCell(new Cell(date.ToDateTime(TimeOnly.MinValue), sheet.Styles.Date)),
        { Number: { } number } => sheet.Number(number),
        _ => sheet.Text(figure?.Text),
    };

    private Task AddSumsAsync(SheetWriter sheet, AggregatedRow sums, int top)
    {
        var last = sheet.NextRow - 1;
        return sheet.AddAsync([
            sheet.Text(null, sum: true), sheet.Text(sums.Label, sum: true), sheet.Text(ConsolidationTexts.ActivityCount(sums.Count), sum: true),
            .. columns.Select((column, i) => formulas.Cell(sheet, sums.Cells.GetValueOrDefault(column.Key), column, FirstColumn + i, (top, last)))]);
    }
}
