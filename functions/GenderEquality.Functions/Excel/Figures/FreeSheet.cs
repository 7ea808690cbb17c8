using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>A sheet for a table whose rows the agencies make: every row, subtotals per group, a total.</summary>
internal sealed class FreeSheet(SheetScope scope, AggregatedTable table)
{
    private const int FirstColumn = 3;

    private readonly string name = FigureBookTexts.Tab(scope.Campaign, table.Table.Key);
    private readonly IReadOnlyList<TableColumn> columns = scope.Spool.ColumnsOf(table.Table);
    private readonly AgencyCells cells = new(scope, table.Table);
    private readonly SumFormulas formulas = new();
    private bool remarks;
    private int order;

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        var groups = scope.GroupsOf(table.Table);
        remarks = scope.HasRemarks(table.Table, groups);
        await sheet.StartAsync(name, [6, 40, 28, .. columns.Select(column => 10.0 + (4 * column.Weight)), .. remarks ? [36.0] : Array.Empty<double>()], frozen: (SheetWriter.RowsAbove(columns), 2));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (string.Empty, FigureBookTexts.Order), (string.Empty, FigureBookTexts.Agency), (string.Empty, table.Table.RowHeader),
            .. columns.Select(column => (column.Group ?? string.Empty, ExcelTexts.Header(column))), .. remarks ? [(string.Empty, FigureBookTexts.Remark)] : Array.Empty<(string, string)>()]);
        var first = sheet.NextRow;
        foreach (var (group, agencies) in groups)
        {
            await AddGroupAsync(sheet, group, agencies);
        }

        if (table.Rows.FirstOrDefault(row => row.Kind == AggregatedRowKind.Total) is { } total)
        {
            scope.Places.Count(table.Table.Key, total.Key, table.Contributors, groups.Sum(group => group.Agencies.Count));
            await AddSumsAsync(sheet, total, 0);
        }

        sheet.FilterFrom(first - 1);
    }

    private async Task AddGroupAsync(SheetWriter sheet, AgencyGroup group, IReadOnlyList<int> agencies)
    {
        var top = sheet.NextRow;
        var segment = formulas.Segments;
        var counted = 0;
        foreach (var (index, record) in scope.Spool.Records.Lines(SheetKeys.Group(table.Table.Key, group.Key), agencies))
        {
            var agency = scope.Campaign.Agencies[index];
            counted += record is null ? 0 : 1;
            await (record is null ? AddMissingAsync(sheet, agency) : AddRowsAsync(sheet, agency, record));
        }

        formulas.AddSegment(top, sheet.NextRow - 1);
        if (table.Rows.FirstOrDefault(row => row.Kind == AggregatedRowKind.Subtotal && string.Equals(row.Key, "sum:" + group.Key, StringComparison.Ordinal)) is { } subtotal)
        {
            scope.Places.Count(table.Table.Key, subtotal.Key, counted, agencies.Count);
            await AddSumsAsync(sheet, subtotal, segment);
        }
    }

    private async Task AddRowsAsync(SheetWriter sheet, Agency agency, FigureRecord record)
    {
        var told = scope.Notes.OfAgency(agency, table.Table.Key);
        foreach (var row in record.Rows)
        {
            foreach (var (i, column) in columns.Index())
            {
                if (cells.Counted(agency, row, row.Label, column) is { } number)
                {
                    formulas.Place(FirstColumn + i, sheet.NextRow, record.From, number);
                }
            }

            await sheet.AddAsync([
                sheet.Number(++order), sheet.Text(agency.Name), sheet.Text(row.Label), .. columns.Select(column => cells.Of(sheet, agency, row, row.Label, column)),
                .. remarks ? [sheet.Text(RemarkOf(agency, record.Rows, row, told))] : Array.Empty<SheetCell>()]);
        }
    }

    /// <summary>What is said of a row; of rows that cannot be told by their names all is said beside the first.</summary>
    private string? RemarkOf(Agency agency, IReadOnlyList<FigureRow> rows, FigureRow row, string? told) =>
        told is null ? null
        : rows.Any(one => scope.Notes.OfRow(agency, table.Table.Key, one.Label) is not null) ? scope.Notes.OfRow(agency, table.Table.Key, row.Label)
        : row == rows[0] ? told
        : null;

    private Task AddMissingAsync(SheetWriter sheet, Agency agency) => sheet.AddAsync([
        sheet.Number(++order), sheet.Text(agency.Name), SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.Missing), .. columns.Select(column => AgencyCells.Missing(sheet, column)),
        .. remarks ? [sheet.Text(scope.Notes.WhyMissing(agency))] : Array.Empty<SheetCell>()]);

    private Task AddSumsAsync(SheetWriter sheet, AggregatedRow sums, int segment)
    {
        foreach (var (i, column) in columns.Index())
        {
            scope.Places.Put(table.Table.Key, sums.Key, column.Key, name, SheetWriter.At(FirstColumn + i, sheet.NextRow));
        }

        return sheet.AddAsync([
            sheet.Text(null, sum: true), sheet.Text(sums.Label, sum: true), sheet.Text(ConsolidationTexts.ActivityCount(sums.Count), sum: true),
            .. new SumCells(formulas, columns, FirstColumn).Of(sheet, sums.Cells, segment), .. remarks ? [sheet.Text(null, sum: true)] : Array.Empty<SheetCell>()]);
    }
}
