using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>A sheet for a table whose rows the campaign lists, and which would be too wide with all of them side by side: row after row of the table, and for each of them
/// the agencies one under the other, a subtotal for every group and a total.</summary>
internal sealed class LongSheet(SheetScope scope, AggregatedTable table)
{
    /// <summary>As many figures stand side by side on a page and can still be read.</summary>
    private const int MostSideBySide = 8;

    private const int FirstFigure = 3;

    private readonly string name = FigureBookTexts.Tab(scope.Campaign, table.Table.Key);
    private readonly IReadOnlyList<ReportRow> rows = ReportRows.Of(scope.Campaign, table.Table, null);
    private readonly IReadOnlyList<TableColumn> columns = scope.Spool.ColumnsOf(table.Table);
    private readonly AgencyCells cells = new(scope, table.Table);
    private readonly SumFormulas formulas = new();
    private readonly Dictionary<int, int> offsets = [];
    private List<(AgencyGroup Group, IReadOnlyList<int> Agencies)> groups = [];
    private bool remarks;
    private int order;

    /// <summary>Whether the table is written in this way.</summary>
    public static bool Suits(AppendixTable table) =>
        table.RowSource == TableRowSource.Fixed && table.Rows.Count * table.Columns.Count(column => column.Kind != ColumnKind.Text) > MostSideBySide;

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        LayOut();
        await sheet.StartAsync(
            name,
            [6, 42, 42, .. columns.Select(column => column.Kind == ColumnKind.Text ? 30.0 : 19.0), .. remarks ? [40.0] : Array.Empty<double>()],
            frozen: (SheetWriter.RowsAbove(columns), 3));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (string.Empty, FigureBookTexts.Order), (string.Empty, table.Table.RowHeader), (string.Empty, FigureBookTexts.Agency),
            .. columns.Select(column => (column.Group ?? string.Empty, ExcelTexts.Header(column))), .. remarks ? [(string.Empty, FigureBookTexts.Remark)] : Array.Empty<(string, string)>()]);
        var first = sheet.NextRow;
        for (var i = 0; i < rows.Count && groups.Count > 0; i++)
        {
            await AddRowAsync(sheet, i, first);
        }

        sheet.FilterFrom(first - 1);
    }

    private void LayOut()
    {
        groups = [.. scope.Campaign.Groups
            .Select(group => (group, scope.LinesOf(table.Table, group.Key, rows.SelectMany(row => scope.Spool.Records.AgenciesOf(SheetKeys.Row(table.Table.Key, row.Key, group.Key))))))
            .Where(group => group.Item2.Count > 0)];
        foreach (var (_, agencies) in groups)
        {
            foreach (var agency in agencies)
            {
                offsets[agency] = Height;
                Height++;
                remarks |= scope.Notes.WhyMissing(scope.Campaign.Agencies[agency]) is not null;
            }

            Height++;
        }

        Height++;
        remarks |= scope.Notes.AnyIn(table.Table.Key);
    }

    /// <summary>Lines of one row of the table: all agencies, a subtotal for each group, the total.</summary>
    private int Height { get; set; }

    private async Task AddRowAsync(SheetWriter sheet, int index, int first)
    {
        formulas.Clear();
        order = 0;
        var row = rows[index];
        var sums = new SumCells(formulas, columns, FirstFigure);
        var counted = 0;
        foreach (var (group, agencies) in groups)
        {
            var top = sheet.NextRow;
            var segment = formulas.Segments;
            foreach (var (agency, record) in scope.Spool.Records.Lines(SheetKeys.Row(table.Table.Key, row.Key, group.Key), agencies))
            {
                counted += record is not null && (record.Sums is not null || cells.HasFigures(record.Rows[0])) ? 1 : 0;
                await AddAgencyAsync(sheet, row, agency, record, first);
            }

            formulas.AddSegment(top, sheet.NextRow - 1);
            var subtotal = table.Groups.FirstOrDefault(one => string.Equals(one.Group.Key, group.Key, StringComparison.Ordinal))?.Rows;
            await AddSumsAsync(sheet, row, ConsolidationTexts.Subtotal(group.Name), sums.Of(sheet, CellsOf(subtotal, row), segment));
        }

        foreach (var (i, column) in columns.Index())
        {
            scope.Places.Put(table.Table.Key, row.Key, column.Key, name, SheetWriter.At(FirstFigure + i, sheet.NextRow));
        }

        scope.Places.Count(table.Table.Key, row.Key, counted, offsets.Count);
        await AddSumsAsync(sheet, row, ConsolidationTexts.Total, sums.Of(sheet, CellsOf(table.Rows, row), 0));
    }

    private static IReadOnlyDictionary<string, AggregatedCell> CellsOf(IReadOnlyList<AggregatedRow>? sums, ReportRow row) =>
        sums?.FirstOrDefault(one => string.Equals(one.Key, row.Key, StringComparison.Ordinal))?.Cells ?? new Dictionary<string, AggregatedCell>(StringComparer.Ordinal);

    private static string Label(ReportRow row) => row.Unit is null ? row.Label : $"{row.Label} ({row.Unit})";

    private Task AddSumsAsync(SheetWriter sheet, ReportRow row, string label, IEnumerable<SheetCell> figures) => sheet.AddAsync([
        sheet.Text(null, sum: true), sheet.Text(Label(row), sum: true), sheet.Text(label, sum: true), .. figures, .. remarks ? [sheet.Text(null, sum: true)] : Array.Empty<SheetCell>()]);

    private Task AddAgencyAsync(SheetWriter sheet, ReportRow row, int index, FigureRecord? record, int first)
    {
        var agency = scope.Campaign.Agencies[index];
        var line = new List<SheetCell> { sheet.Number(++order), sheet.Text(Label(row)), sheet.Text(agency.Name) };
        var own = record?.Rows.Count > 0 ? record.Rows[0] : null;
        var missing = record?.Sums is null && !cells.HasFigures(own);
        foreach (var (i, column) in columns.Index())
        {
            var sum = record?.Sums?.TryGetValue(column.Key, out var parts) == true ? parts : (decimal?)null;
            if (record is not null && (sum ?? (own is null ? null : cells.Counted(agency, own, row.Label, column))) is { } number)
            {
                formulas.Place(FirstFigure + i, sheet.NextRow, record.From, number);
            }

            line.Add(
                sum is not null ? sheet.Formula($"SUM({string.Join(',', row.SumOf.Select(part => SheetWriter.At(FirstFigure + i, LineOf(part, index, first))))})", sum)
                : own is not null && own.Cells.ContainsKey(column.Key) ? cells.Of(sheet, agency, own, row.Label, column)
                : missing ? AgencyCells.Missing(sheet, column)
                : sheet.Text(null));
        }

        if (remarks)
        {
            line.Add(sheet.Text(scope.Notes.OfRow(agency, table.Table.Key, row.Label) ?? (missing ? scope.Notes.WhyMissing(agency) : null)));
        }

        return sheet.AddAsync(line);
    }

    private int LineOf(string row, int agency, int first) =>
        first + (rows.TakeWhile(one => !string.Equals(one.Key, row, StringComparison.Ordinal)).Count() * Height) + offsets[agency];
}
