using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel;

/// <summary>The sheet of indicators: for each the figure of the whole, made by formulas from the agencies' rows below it.</summary>
internal sealed class IndicatorSheet(Campaign campaign, AggregatedTable table, RecordSpool spool)
{
    private const int FirstColumn = 3;

    private static readonly double[] TargetWidths = [11, 15];

    private readonly IReadOnlyList<TableColumn> columns = table.Table.Columns;
    private readonly IReadOnlyList<int> years = campaign.TargetYears;
    private readonly IndicatorColumns roles = IndicatorColumns.Of(table.Table);

    public async Task WriteAsync(SheetWriter sheet)
    {
        await sheet.StartAsync(table.Table.Key.ToString(), [9, 60, 30, .. columns.Select(WidthOf), .. years.SelectMany(_ => TargetWidths)], frozen: (4, 2));
        await sheet.AddTitleAsync(table.Table.Title, table.Note);
        string[] headers =
        [
            ExcelTexts.Code, table.Table.RowHeader, ExcelTexts.Agency, .. columns.Select(ExcelTexts.Header),
            .. years.SelectMany(year => new[] { ExcelTexts.Target(year), ExcelTexts.Outcome(year) }),
        ];
        await sheet.AddHeaderAsync([.. headers.Select(header => (header, header))]);
        foreach (var row in table.Rows)
        {
            if (row.Indicator is null)
            {
                await sheet.AddAsync(sheet.Text(null, sum: true), sheet.Text(row.Label, sum: true));
            }
            else
            {
                await AddIndicatorAsync(sheet, row, row.Indicator);
            }
        }
    }

    private static double WidthOf(TableColumn column) => column.Role == ColumnRole.Note ? 40 : 13;

    private static IEnumerable<SheetCell> AgainstTarget(SheetWriter sheet, IndicatorResult result, int year, string value)
    {
        var target = result.Indicator.TargetOf(year);
        return [sheet.Number(target?.Value, sum: true), result.Unsettled && target is not null ? sheet.Text(ConsolidationTexts.NoVerdict, sum: true) : Outcome(sheet, result.Indicator, target, result.Against(year), value)];
    }

    private static SheetCell Outcome(SheetWriter sheet, Indicator indicator, Target? target, TargetOutcome outcome, string value)
    {
        var text = ConsolidationTexts.Outcome(outcome);
        if (target is null || indicator.Kind == IndicatorKind.YesNo)
        {
            return sheet.Text(text, sum: true);
        }

        var operation = (indicator.Better == Direction.Higher ? ">" : "<") + (target.Strict ? string.Empty : "=");

        // The value itself is judged; a spreadsheet's binary fractions need a last place
        var test = string.Create(null, $"ROUND({value},10){operation}{target.Value}");
        var words = new[] { TargetOutcome.NoFigure, TargetOutcome.Reached, TargetOutcome.NotReached }.Select(ConsolidationTexts.Outcome).ToList();
        return new SheetCell(new Cell(new Formula($"IF(ISNUMBER({value}),IF({test},\"{words[1]}\",\"{words[2]}\"),\"{words[0]}\")"), text, sheet.Styles.SumText));
    }

    private async Task AddIndicatorAsync(SheetWriter sheet, AggregatedRow row, IndicatorResult result)
    {
        var value = roles.Value is null ? null : row.Cells.GetValueOrDefault(roles.Value);
        var counted = (value?.From ?? FromOf(row)).SourceIndexes.ToHashSet();
        var records = spool.Read(SheetKeys.Row(table.Table.Key, row.Key)).OrderBy(record => counted.Contains(record.From) ? 0 : 1).ToList();
        var line = sheet.NextRow;
        var last = line + records.Count(record => counted.Contains(record.From));
        var valueAt = AtRole(roles.Value, line);
        await sheet.AddAsync([
            sheet.Text(row.Key, sum: true), sheet.Text(row.Label, sum: true), sheet.Text(ExcelTexts.Whole(campaign), sum: true),
            .. columns.Select(column => WholeCell(sheet, column, row, result.Indicator, (line, last))),
            .. years.SelectMany(year => AgainstTarget(sheet, result, year, valueAt))]);
        foreach (var record in records)
        {
            await AddAgencyAsync(sheet, record, result.Indicator, row, counted.Contains(record.From));
        }
    }

    /// <summary>The figure of the whole: sums over the rows that count, which stand right below it.</summary>
    private SheetCell WholeCell(SheetWriter sheet, TableColumn column, AggregatedRow row, Indicator indicator, (int Line, int Last) at)
    {
        var cell = row.Cells.GetValueOrDefault(column.Key);
        if (cell?.Number is not { } number || column.Role is ColumnRole.Note or ColumnRole.Previous || at.Last == at.Line)
        {
            return cell?.Number is { } known && indicator.Kind != IndicatorKind.YesNo ? sheet.Number(known, sum: true) : sheet.Text(cell?.Text, sum: true);
        }

        if (column.Role == ColumnRole.Value && indicator.Kind == IndicatorKind.YesNo)
        {
            return sheet.Text(cell.Text, sum: true);
        }

        if (column.Role == ColumnRole.Value && roles.Denominator is { } denominator && row.Cells.ContainsKey(denominator))
        {
            return sheet.Formula(Ratio(indicator, at.Line), number, sum: true);
        }

        var index = IndexOf(column.Key);
        return sheet.Formula($"SUM({SheetWriter.At(index, at.Line + 1)}:{SheetWriter.At(index, at.Last)})", number, sum: true);
    }

    private Task AddAgencyAsync(SheetWriter sheet, FigureRecord record, Indicator indicator, AggregatedRow row, bool counts)
    {
        var agency = campaign.Agencies[record.Agency];
        var line = sheet.NextRow;
        var claim = IndicatorClaim.From(agency, record.From, indicator, roles, record.Rows[0]);
        return sheet.AddAsync([
            sheet.Text(row.Key), sheet.Text(row.Label), sheet.Text(agency.Name),
            .. columns.Select(column =>
            {
                var figure = record.Rows[0].Cells.GetValueOrDefault(column.Key);
                if (column.Role == ColumnRole.Value && claim is { HasParts: true, Value: not null })
                {
                    return sheet.Formula(Ratio(indicator, line), claim.Value);
                }

                if (column.Role == ColumnRole.Note && !counts)
                {
                    return sheet.Text(string.Join("; ", new[] { ExcelTexts.NotCounted, figure?.Text }.Where(text => text is not null)));
                }

                return figure?.Number is { } number && indicator.Kind != IndicatorKind.YesNo ? sheet.Number(number) : sheet.Text(figure?.Text);
            })]);
    }

    private string Ratio(Indicator indicator, int line) => string.Create(
        null, $"IF({AtRole(roles.Denominator, line)}=0,\"\",{AtRole(roles.Numerator, line)}/{AtRole(roles.Denominator, line)}*{indicator.Scale})");

    private string AtRole(string? column, int line) => SheetWriter.At(column is null ? 0 : IndexOf(column), line);

    private int IndexOf(string key) => FirstColumn + columns.TakeWhile(column => !string.Equals(column.Key, key, StringComparison.Ordinal)).Count();

    private Provenance FromOf(AggregatedRow row) =>
        roles.Numerator is not null && row.Cells.TryGetValue(roles.Numerator, out var numerator) ? numerator.From : Provenance.Empty;
}
