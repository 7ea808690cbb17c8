using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The indicators in the summary: value, last year, change, targets and verdicts, which follow the source that is chosen.</summary>
internal sealed class SummaryIndicators(SheetScope scope, AggregatedTable table, SummaryGrid grid)
{
    private readonly IndicatorColumns roles = IndicatorColumns.Of(table.Table);
    private readonly IReadOnlyList<int> years = scope.Campaign.TargetYears;

    /// <summary>How many figures stand side by side.</summary>
    public static int Figures(Campaign campaign) => 3 + (2 * campaign.TargetYears.Count);

    /// <summary>Adds the rows.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        await grid.AddHeaderAsync(sheet, table.Table.RowHeader, [
            FigureBookTexts.Year(scope.Campaign.Year), table.Table.Columns.FirstOrDefault(column => column.Role == ColumnRole.Previous)?.Header ?? FigureBookTexts.Before, FigureBookTexts.Change,
            .. years.SelectMany(year => new[] { FigureBookTexts.Target(year), FigureBookTexts.Outcome(year) })]);
        foreach (var row in table.Rows)
        {
            if (row.Indicator is { } result)
            {
                var cell = roles.Value is null ? null : row.Cells.GetValueOrDefault(roles.Value);
                await grid.AddAsync(sheet, table, (row.Key, row.Label, result.Indicator.Unit), (row, cell), Cells(sheet, row, result));
            }
            else
            {
                await grid.AddHeadingAsync(sheet, row.Label);
            }
        }
    }

    private List<SheetCell> Cells(SheetWriter sheet, AggregatedRow row, IndicatorResult result)
    {
        var indicator = result.Indicator;
        var choice = scope.Choices.Find(table.Table.Key, row.Key);
        var value = choice is null ? result.Value : choice.Default?.Of(roles.Value);
        var at = SummaryGrid.At(sheet, 0);
        return [
            Figure(sheet, row, roles.Value, result.Value, indicator),
            Figure(sheet, row, roles.Previous, result.Previous, indicator),
            Change(sheet, indicator, value, result.Previous, choice?.FigureOf(roles.Previous, at) is not null),
            .. years.SelectMany(year => Against(sheet, (indicator, choice is not null), year, at, value))];
    }

    private SheetCell Figure(SheetWriter sheet, AggregatedRow row, string? column, decimal? value, Indicator indicator) =>
        scope.Choices.Find(table.Table.Key, row.Key) is { } choice && choice.FigureOf(column, grid.SourceAt(sheet)) is { } formula
            ? Chosen(sheet, formula, choice.Default?.Of(column), indicator)
            : Linked(sheet, row, column, value, indicator);

    /// <summary>The figure as it stands on the sheet of indicators.</summary>
    private SheetCell Linked(SheetWriter sheet, AggregatedRow row, string? column, decimal? value, Indicator indicator)
    {
        var place = column is not null && row.Cells.ContainsKey(column) ? scope.Places.Of(table.Table.Key, row.Key, column) : null;
        return value is not { } number ? SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.Missing)
            : indicator.Kind == IndicatorKind.YesNo ? SheetWriter.Wrapped(TargetFormula.Words(number), sheet.Styles.Centred)
            : place is null ? new SheetCell(new Cell(value, sheet.Styles.Rounded(indicator.Decimals)))
            : new SheetCell(new Cell(new Formula(place), value, sheet.Styles.Rounded(indicator.Decimals)));
    }

    private static SheetCell Chosen(SheetWriter sheet, string found, decimal? value, Indicator indicator)
    {
        var asked = indicator.Kind == IndicatorKind.YesNo;
        var formula = $"IFERROR({(asked ? $"IF({found}=0,\"{ExcelTexts.No}\",\"{ExcelTexts.Yes}\")" : found)},\"{ConsolidationTexts.ToBeSettled}\")";
        var style = sheet.Styles.Rounded(indicator.Decimals, open: true);
        return value is not { } number ? SheetWriter.WordsFormula(formula, ConsolidationTexts.ToBeSettled, style)
            : asked ? SheetWriter.WordsFormula(formula, TargetFormula.Words(number), style)
            : new SheetCell(new Cell(new Formula(formula), number, style));
    }

    private static SheetCell Change(SheetWriter sheet, Indicator indicator, decimal? value, decimal? previous, bool follows)
    {
        if ((previous is null && !follows) || indicator.Kind == IndicatorKind.YesNo)
        {
            return SheetWriter.Wrapped(ConsolidationTexts.Dash, sheet.Styles.Centred);
        }

        // Differences are taken at the places that are printed
        decimal Printed(decimal number) => Math.Round(number, indicator.Decimals, MidpointRounding.AwayFromZero);
        var (now, then) = (SummaryGrid.At(sheet, 0), SummaryGrid.At(sheet, 1));
        var formula = string.Create(
            null, $"IF(AND(ISNUMBER({now}),ISNUMBER({then})),ROUND(ROUND({now},{indicator.Decimals})-ROUND({then},{indicator.Decimals}),{indicator.Decimals}),\"{ConsolidationTexts.Dash}\")");
        return value is { } number && previous is { } before
            ? new SheetCell(new Cell(new Formula(formula), Printed(number) - Printed(before), sheet.Styles.Rounded(indicator.Decimals)))
            : SheetWriter.WordsFormula(formula, ConsolidationTexts.Dash, sheet.Styles.Rounded(indicator.Decimals));
    }

    private static IEnumerable<SheetCell> Against(SheetWriter sheet, (Indicator Indicator, bool Chosen) row, int year, string at, decimal? value)
    {
        if (row.Indicator.TargetOf(year) is not { } target)
        {
            return Enumerable.Repeat(SheetWriter.Wrapped(ConsolidationTexts.Dash, sheet.Styles.Centred), 2);
        }

        var formula = TargetFormula.Of(row.Indicator, target, at);
        var text = TargetFormula.Text(row.Indicator, target, value);
        if (row.Chosen)
        {
            formula = $"IF({at}=\"{ConsolidationTexts.ToBeSettled}\",\"{ConsolidationTexts.NoVerdict}\",{formula})";
            text = value is null ? ConsolidationTexts.NoVerdict : text;
        }

        return
        [
            row.Indicator.Kind == IndicatorKind.YesNo ? SheetWriter.Wrapped(TargetFormula.Words(target.Value), sheet.Styles.Centred) : sheet.Number(target.Value),
            SheetWriter.WordsFormula(formula, text, sheet.Styles.Centred),
        ];
    }
}
