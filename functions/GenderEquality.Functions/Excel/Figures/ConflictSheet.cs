using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The sheet with figures to be compared: first the rows of which the source can be chosen, so that the summary can look the chosen one up.</summary>
internal sealed class ConflictSheet(SheetScope scope)
{
    private static readonly string[] Columns =
    [
        FigureBookTexts.Table, FigureBookTexts.Code, FigureBookTexts.Row, FigureBookTexts.Source, FigureBookTexts.Figure, FigureBookTexts.Value, FigureBookTexts.InTable,
        FigureBookTexts.Explanation,
    ];

    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        await sheet.StartAsync(FigureBookTexts.ConflictsSheet, [10, 12, 50, 40, 30, 14, 14, 70], frozen: (3, 0));
        await sheet.AddTitleAsync(FigureBookTexts.ConflictsTitle, null);
        await sheet.AddAsync([.. Columns.Select(column => sheet.Header(column))]);
        var header = sheet.NextRow - 1;
        foreach (var choice in scope.Choices.All)
        {
            choice.StandAt(sheet.NextRow);
            foreach (var option in choice.Options)
            {
                await AddAsync(sheet, (FigureBookTexts.Tab(scope.Campaign, choice.Table), choice.Row, choice.Label), option, ValueCell(sheet, choice, option));
            }
        }

        foreach (var conflict in scope.Report.Conflicts.Where(conflict => scope.Choices.Find(conflict.Table, conflict.Row) is not { } choice || !Holds(choice, conflict)))
        {
            foreach (var claim in conflict.Claims)
            {
                var option = new SourceOption(claim.Source, claim.Text, claim.Value, claim.Chosen, conflict.Explanation);
                await AddAsync(sheet, (FigureBookTexts.Tab(scope.Campaign, conflict.Table), conflict.Row, conflict.Label), option, sheet.Number(claim.Value));
            }
        }

        sheet.FilterFrom(header);
    }

    private static bool Holds(SourceChoice choice, FigureConflict conflict) =>
        conflict.Claims.All(claim => choice.Options.Any(option => string.Equals(option.Name, claim.Source, StringComparison.Ordinal) && option.Value == claim.Value));

    /// <summary>What stands in the report is taken from its table, so that it follows where an officer corrects a figure there.</summary>
    private SheetCell ValueCell(SheetWriter sheet, SourceChoice choice, SourceOption option)
    {
        var table = scope.Report.Tables.First(one => one.Table.Key == choice.Table);
        var row = table.Rows.FirstOrDefault(one => string.Equals(one.Key, choice.Row, StringComparison.Ordinal));
        var column = row is null || !option.InReport ? null : SwitchedColumn.Of(table.Table, row, option);
        return column is not null && scope.Places.Of(choice.Table, choice.Row, column.Key) is { } place ? sheet.Formula(place, option.Value) : sheet.Number(option.Value);
    }

    private static Task AddAsync(SheetWriter sheet, (string Table, string Code, string Label) row, SourceOption option, SheetCell value) => sheet.AddAsync(
        sheet.Text(row.Table),
        sheet.Text(row.Code),
        sheet.Text(row.Label),
        sheet.Text(option.Name),
        sheet.Text(option.Text),
        value,
        SheetWriter.Wrapped(option.InReport ? ExcelTexts.Yes : null, sheet.Styles.Centred),
        sheet.Text(option.Explanation));
}
