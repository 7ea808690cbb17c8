using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel;

/// <summary>A sheet for a table whose rows the campaign lists: a row per agency, the table's rows side by side, subtotals per group.</summary>
internal sealed class FixedSheet(Campaign campaign, AggregatedTable table, RecordSpool spool)
{
    private const int FirstFigure = 2;

    private readonly AggregateFormulas formulas = new(table.Table);
    private readonly IReadOnlyList<ReportRow> rows = ReportRows.Of(campaign, table.Table, null);

    public async Task WriteAsync(SheetWriter sheet)
    {
        var figures = (from row in rows from column in table.Table.Columns select (row, column)).ToList();
        await sheet.StartAsync(table.Table.Key.ToString(), [6, 45, .. figures.Select(_ => 14.0)], frozen: (4, 2));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (ExcelTexts.Order, ExcelTexts.Order), (ExcelTexts.Agency, ExcelTexts.Agency),
            .. figures.Select(figure => (figure.row.Label, ExcelTexts.Header(figure.column)))]);
        var first = sheet.NextRow;
        var order = 0;
        foreach (var group in campaign.Groups)
        {
            var totals = table.Groups.FirstOrDefault(one => string.Equals(one.Group.Key, group.Key, StringComparison.Ordinal));
            if (totals is null)
            {
                continue;
            }

            var top = sheet.NextRow;
            foreach (var record in spool.Read(SheetKeys.Group(table.Table.Key, group.Key)))
            {
                var reported = new ReportedRows(rows, record.Rows);
                var line = sheet.NextRow;
                for (var i = 0; i < figures.Count; i++)
                {
                    formulas.Place(record.From, FirstFigure + i, line);
                }

                await sheet.AddAsync([
                    sheet.Number(++order), sheet.Text(campaign.Agencies[record.Agency].Name),
                    .. figures.Select(figure => Figure(sheet, reported, record, figure.row, figure.column, line))]);
            }

            await AddSumsAsync(sheet, figures, ConsolidationTexts.Subtotal(group.Name), totals.Rows, top);
        }

        await AddSumsAsync(sheet, figures, ConsolidationTexts.Total, table.Rows, first);
    }

    private async Task AddSumsAsync(
        SheetWriter sheet, List<(ReportRow Row, TableColumn Column)> figures, string label, IReadOnlyList<AggregatedRow> sums, int top)
    {
        var last = sheet.NextRow - 1;
        var cells = new List<SheetCell> { sheet.Text(null, sum: true), sheet.Text(label, sum: true) };
        for (var i = 0; i < figures.Count; i++)
        {
            var (row, column) = figures[i];
            var sum = sums.First(one => string.Equals(one.Key, row.Key, StringComparison.Ordinal)).Cells.GetValueOrDefault(column.Key);
            cells.Add(formulas.Cell(sheet, sum, column, FirstFigure + i, (top, last)));
        }

        if (last >= top)
        {
            await sheet.AddAsync(cells);
        }
    }

    /// <summary>A figure; a sum that the agency left out is a formula over its parts, as it is in the report.</summary>
    private SheetCell Figure(SheetWriter sheet, ReportedRows reported, FigureRecord record, ReportRow row, TableColumn column, int line)
    {
        if (reported.Own(row.Key, column.Key) is { } own)
        {
            return sheet.Number(own);
        }

        if (column.AddsRows && reported.Parts(row, column.Key) is { } parts)
        {
            return sheet.Formula($"SUM({string.Join(',', row.SumOf.Select(part => SheetWriter.At(ColumnOf(part, column), line)))})", parts);
        }

        return sheet.Text(record.Rows.FirstOrDefault(one => string.Equals(one.Key, row.Key, StringComparison.Ordinal))?.Cells.GetValueOrDefault(column.Key)?.Text);
    }

    private int ColumnOf(string row, TableColumn column)
    {
        var place = rows.Select((one, i) => (one, i)).First(entry => string.Equals(entry.one.Key, row, StringComparison.Ordinal)).i;
        var offset = table.Table.Columns.Select((one, i) => (one, i)).First(entry => entry.one == column).i;
        return FirstFigure + (place * table.Table.Columns.Count) + offset;
    }
}
