using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>A sheet for a small table whose rows the campaign lists: a row per agency, the table's rows side by side, subtotals per group, a total.</summary>
internal sealed class WideSheet(SheetScope scope, AggregatedTable table)
{
    private const int FirstFigure = 2;

    private readonly string name = FigureBookTexts.Tab(scope.Campaign, table.Table.Key);
    private readonly IReadOnlyList<ReportRow> rows = ReportRows.Of(scope.Campaign, table.Table, null);
    private readonly IReadOnlyList<TableColumn> columns = scope.Spool.ColumnsOf(table.Table);
    private readonly AgencyCells cells = new(scope, table.Table);
    private readonly SumFormulas formulas = new();
    private readonly int[] counted = new int[table.Table.Rows.Count];
    private bool remarks;
    private int order;

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        var groups = scope.GroupsOf(table.Table);
        remarks = scope.HasRemarks(table.Table, groups);
        await sheet.StartAsync(
            name,
            [6, 45, .. rows.SelectMany(_ => columns.Select(column => column.Kind == ColumnKind.Text ? 24.0 : 13.0)), .. remarks ? [36.0] : Array.Empty<double>()],
            frozen: (4, 2));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (string.Empty, FigureBookTexts.Order), (string.Empty, FigureBookTexts.Agency),
            .. rows.SelectMany(row => columns.Select(column => (row.Label, ExcelTexts.Header(column)))), .. remarks ? [(string.Empty, FigureBookTexts.Remark)] : Array.Empty<(string, string)>()]);
        var first = sheet.NextRow;
        foreach (var (group, agencies) in groups)
        {
            await AddGroupAsync(sheet, group, agencies);
        }

        Place(sheet.NextRow, groups.Sum(group => group.Agencies.Count));
        if (groups.Count > 0)
        {
            await AddSumsAsync(sheet, ConsolidationTexts.Total, table.Rows, 0);
        }

        sheet.FilterFrom(first - 1);
    }

    private async Task AddGroupAsync(SheetWriter sheet, AgencyGroup group, IReadOnlyList<int> agencies)
    {
        var top = sheet.NextRow;
        var segment = formulas.Segments;
        foreach (var (agency, record) in scope.Spool.Records.Lines(SheetKeys.Group(table.Table.Key, group.Key), agencies))
        {
            await AddAgencyAsync(sheet, scope.Campaign.Agencies[agency], record);
        }

        formulas.AddSegment(top, sheet.NextRow - 1);
        await AddSumsAsync(
            sheet, ConsolidationTexts.Subtotal(group.Name), table.Groups.FirstOrDefault(one => string.Equals(one.Group.Key, group.Key, StringComparison.Ordinal))?.Rows ?? [], segment);
    }

    private Task AddSumsAsync(SheetWriter sheet, string label, IReadOnlyList<AggregatedRow> sums, int segment)
    {
        var line = new List<SheetCell> { sheet.Text(null, sum: true), sheet.Text(label, sum: true) };
        foreach (var (i, row) in rows.Index())
        {
            var figures = sums.FirstOrDefault(one => string.Equals(one.Key, row.Key, StringComparison.Ordinal))?.Cells ?? new Dictionary<string, AggregatedCell>(StringComparer.Ordinal);
            line.AddRange(new SumCells(formulas, columns, FirstFigure + (i * columns.Count)).Of(sheet, figures, segment));
        }

        return sheet.AddAsync(remarks ? [.. line, sheet.Text(null, sum: true)] : line);
    }

    private Task AddAgencyAsync(SheetWriter sheet, Agency agency, FigureRecord? record)
    {
        var line = new List<SheetCell> { sheet.Number(++order), sheet.Text(agency.Name) };
        var reported = record is null ? null : new ReportedRows(rows, record.Rows);
        foreach (var (i, row) in rows.Index())
        {
            var before = line.Count;
            line.AddRange(columns.Select((column, place) => Figure(sheet, agency, (record, reported), (row, column), FirstFigure + (i * columns.Count) + place)));
            counted[i] += line.Skip(before).Any(cell => cell.IsFigure) ? 1 : 0;
        }

        if (remarks)
        {
            line.Add(sheet.Text(scope.Notes.OfAgency(agency, table.Table.Key) ?? (record is null ? scope.Notes.WhyMissing(agency) : null)));
        }

        return sheet.AddAsync(line);
    }

    /// <summary>A figure; a sum that the agency left out is a formula over its parts, as it is in the report.</summary>
    private SheetCell Figure(SheetWriter sheet, Agency agency, (FigureRecord? Record, ReportedRows? Rows) reported, (ReportRow Row, TableColumn Column) of, int at)
    {
        if (reported is not ({ } record, { } figures))
        {
            return AgencyCells.Missing(sheet, of.Column);
        }

        var own = record.Rows.FirstOrDefault(one => string.Equals(one.Key, of.Row.Key, StringComparison.Ordinal));
        var sum = of.Column.AddsRows && figures.Own(of.Row.Key, of.Column.Key) is null ? figures.Parts(of.Row, of.Column.Key) : null;
        if ((sum ?? (own is null ? null : cells.Counted(agency, own, of.Row.Label, of.Column))) is { } number)
        {
            formulas.Place(at, sheet.NextRow, record.From, number);
        }

        var place = at - FirstFigure - (IndexOf(of.Row.Key) * columns.Count);
        var cell = sum is not null
            ? sheet.Formula($"SUM({string.Join(',', of.Row.SumOf.Select(part => SheetWriter.At(FirstFigure + (IndexOf(part) * columns.Count) + place, sheet.NextRow)))})", sum)
            : own is null || !own.Cells.ContainsKey(of.Column.Key) ? sheet.Text(null)
            : cells.Of(sheet, agency, own, of.Row.Label, of.Column);
        return cell with { IsFigure = of.Column.Kind != ColumnKind.Text && (sum is not null || own?.Cells.ContainsKey(of.Column.Key) == true) };
    }

    private void Place(int line, int agencies)
    {
        foreach (var (i, row) in rows.Index())
        {
            scope.Places.Count(table.Table.Key, row.Key, counted[i], agencies);
            foreach (var (place, column) in columns.Index())
            {
                scope.Places.Put(table.Table.Key, row.Key, column.Key, name, SheetWriter.At(FirstFigure + (i * columns.Count) + place, line));
            }
        }
    }

    private int IndexOf(string row) => rows.TakeWhile(one => !string.Equals(one.Key, row, StringComparison.Ordinal)).Count();
}
