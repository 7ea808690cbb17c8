using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The sheet of indicators: for each the figure of the whole, made by formulas from the agencies' rows below it.</summary>
internal sealed class IndicatorSheet(SheetScope scope, AggregatedTable table)
{
    private const int FirstColumn = 3;

    private static readonly double[] TargetWidths = [11, 15];

    private readonly string name = FigureBookTexts.Tab(scope.Campaign, table.Table.Key);
    private readonly IReadOnlyList<TableColumn> columns = table.Table.Columns;
    private readonly IReadOnlyList<int> years = scope.Campaign.TargetYears;
    private readonly IndicatorColumns roles = IndicatorColumns.Of(table.Table);

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        await sheet.StartAsync(name, [9, 60, 30, .. columns.Select(WidthOf), .. years.SelectMany(_ => TargetWidths)], frozen: (SheetWriter.RowsAbove(columns), 2));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (string.Empty, FigureBookTexts.Code), (string.Empty, table.Table.RowHeader), (string.Empty, FigureBookTexts.Agency),
            .. columns.Select(column => (column.Group ?? string.Empty, ExcelTexts.Header(column))),
            .. years.SelectMany(year => new[] { (string.Empty, FigureBookTexts.Target(year)), (string.Empty, FigureBookTexts.Outcome(year)) })]);
        var header = sheet.NextRow - 1;
        foreach (var row in table.Rows)
        {
            if (row.Indicator is null)
            {
                await sheet.AddAsync([sheet.Text(null, sum: true), sheet.Text(row.Label, sum: true), .. Enumerable.Repeat(sheet.Text(null, sum: true), 1 + columns.Count + (2 * years.Count))]);
            }
            else
            {
                await AddIndicatorAsync(sheet, row, row.Indicator);
            }
        }

        sheet.FilterFrom(header);
    }

    private static double WidthOf(TableColumn column) => column.Role == ColumnRole.Note ? 40 : 13;

    private static IEnumerable<SheetCell> AgainstTarget(SheetWriter sheet, IndicatorResult result, int year, string value)
    {
        var target = result.Indicator.TargetOf(year);
        return
        [
            target is not null && result.Indicator.Kind == IndicatorKind.YesNo ? sheet.Text(TargetFormula.Words(target.Value), sum: true) : sheet.Number(target?.Value, sum: true),
            target is null
                ? sheet.Text(ConsolidationTexts.Outcome(TargetOutcome.NoTarget), sum: true)
                : SheetWriter.WordsFormula(TargetFormula.Of(result.Indicator, target, value), TargetFormula.Text(result.Indicator, target, result.Value), sheet.Styles.SumText),
        ];
    }

    private async Task AddIndicatorAsync(SheetWriter sheet, AggregatedRow row, IndicatorResult result)
    {
        var value = roles.Value is null ? null : row.Cells.GetValueOrDefault(roles.Value);
        var counted = value?.From ?? FromOf(row);
        var records = scope.Spool.Records.Read(SheetKeys.Row(table.Table.Key, row.Key)).OrderBy(record => counted.Contains(record.From) ? 0 : 1).ToList();
        var lines = new IndicatorLines(scope, table.Table, row, result.Indicator);
        var whole = new IndicatorWhole(table.Table, row, result, lines, records.FindAll(record => counted.Contains(record.From)));
        var line = sheet.NextRow;
        Place(row, line);
        await sheet.AddAsync([
            sheet.Text(row.Key, sum: true), sheet.Text(row.Label, sum: true), sheet.Text(FigureBookTexts.Whole(scope.Campaign), sum: true),
            .. columns.Select((column, i) => whole.Cell(sheet, column, FirstColumn + i, line)),
            .. years.SelectMany(year => AgainstTarget(sheet, result, year, SheetWriter.At(IndexOf(roles.Value), line)))]);
        foreach (var record in records)
        {
            await sheet.AddAsync([.. lines.Of(sheet, record, counted.Contains(record.From))]);
        }

        await AddMissingAsync(sheet, row, lines, [.. records.Select(record => record.Agency)]);
    }

    /// <summary>Agencies that answer for the indicator and gave no figure.</summary>
    private async Task AddMissingAsync(SheetWriter sheet, AggregatedRow row, IndicatorLines lines, HashSet<int> having)
    {
        var expected = scope.Campaign.Agencies.Index().Where(agency => lines.Indicator.Leads.Includes(agency.Item)).ToList();
        scope.Places.Count(table.Table.Key, row.Key, expected.Count(agency => having.Contains(agency.Index)), expected.Count);
        foreach (var (_, agency) in expected.Where(agency => !having.Contains(agency.Index)))
        {
            await sheet.AddAsync([.. lines.Missing(sheet, agency)]);
        }
    }

    private void Place(AggregatedRow row, int line)
    {
        foreach (var (i, column) in columns.Index())
        {
            scope.Places.Put(table.Table.Key, row.Key, column.Key, name, SheetWriter.At(FirstColumn + i, line));
        }
    }

    private int IndexOf(string? key) => key is null ? 0 : FirstColumn + columns.TakeWhile(column => !string.Equals(column.Key, key, StringComparison.Ordinal)).Count();

    private Provenance FromOf(AggregatedRow row) =>
        roles.Numerator is not null && row.Cells.TryGetValue(roles.Numerator, out var numerator) ? numerator.From : Provenance.Empty;
}
