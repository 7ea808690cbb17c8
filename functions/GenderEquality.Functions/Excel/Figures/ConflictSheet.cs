using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The sheet with figures to be compared: first the rows of which the source can be chosen, so that the summary can look the chosen one up.</summary>
internal sealed class ConflictSheet(SheetScope scope)
{
    /// <summary>How many figures of one source stand side by side.</summary>
    private readonly int figures = scope.Choices.All.Select(choice => choice.Columns.Count).DefaultIfEmpty(1).Max();

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        await sheet.StartAsync(FigureBookTexts.ConflictsSheet, [10, 12, 50, 40, 30, .. Enumerable.Repeat(14.0, figures), 14, 70], frozen: (3, 0));
        await sheet.AddTitleAsync(FigureBookTexts.ConflictsTitle, null);
        string[] headers =
        [
            FigureBookTexts.Table, FigureBookTexts.Code, FigureBookTexts.Row, FigureBookTexts.Source, FigureBookTexts.Figure,
            .. Enumerable.Range(1, figures).Select(number => FigureBookTexts.Value(number, figures)), FigureBookTexts.InTable, FigureBookTexts.Explanation,
        ];
        await sheet.AddAsync([.. headers.Select(header => sheet.Header(header))]);
        var header = sheet.NextRow - 1;
        foreach (var choice in scope.Choices.All)
        {
            choice.StandAt(sheet.NextRow);
            foreach (var option in choice.Options)
            {
                var cells = choice.Columns.Select(column => Figure(sheet, choice, option, column));
                await AddAsync(sheet, (choice.Table, choice.Row, choice.Label), (option.Name, option.Text, option.InReport, option.Explanation), cells);
            }
        }

        foreach (var conflict in scope.Report.Conflicts.Where(conflict => scope.Choices.Find(conflict.Table, conflict.Row) is not { } choice || !Holds(choice, conflict)))
        {
            foreach (var claim in conflict.Claims)
            {
                await AddAsync(sheet, (conflict.Table, conflict.Row, conflict.Label), (claim.Source, claim.Text, claim.Chosen, conflict.Explanation), [sheet.Number(claim.Value)]);
            }
        }

        sheet.FilterFrom(header);
    }

    private static bool Holds(SourceChoice choice, FigureConflict conflict) =>
        conflict.Claims.All(claim => choice.Options.Any(option => option.Name.StartsWith(claim.Source, StringComparison.Ordinal) && string.Equals(option.Text, claim.Text, StringComparison.Ordinal)));

    /// <summary>What stands in the report is taken from its table, so that it follows where an officer corrects a figure there.</summary>
    private SheetCell Figure(SheetWriter sheet, SourceChoice choice, SourceOption option, TableColumn column)
    {
        if (option.Of(column.Key) is not { } figure)
        {
            return SheetWriter.Wrapped(FigureBookTexts.NoFigure, sheet.Styles.Missing);
        }

        var words = scope.Campaign.Indicators.Any(indicator => indicator.Kind == IndicatorKind.YesNo && string.Equals(indicator.Key, choice.Row, StringComparison.Ordinal));
        return option.InReport && !words && scope.Places.Of(choice.Table, choice.Row, column.Key) is { } place ? sheet.Formula(place, figure) : sheet.Number(figure);
    }

    private Task AddAsync(
        SheetWriter sheet, (TableKey Table, string Code, string Label) row, (string Source, string Text, bool InTable, string Explanation) says, IEnumerable<SheetCell> values)
    {
        var cells = values.ToList();
        return sheet.AddAsync([
            sheet.Text(FigureBookTexts.Tab(scope.Campaign, row.Table)), sheet.Text(row.Code), sheet.Text(row.Label), sheet.Text(says.Source), sheet.Text(says.Text),
            .. cells, .. Enumerable.Repeat(sheet.Text(null), figures - cells.Count),
            SheetWriter.Wrapped(says.InTable ? ExcelTexts.Yes : null, sheet.Styles.Centred), sheet.Text(says.Explanation)]);
    }
}
