using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using SpreadCheetah.Validations;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The first sheet: what the report says of the whole, by formulas on the other sheets, which are written before it. Where sources differ, the officer
/// chooses here whose figure counts, and sees what comes of it.</summary>
internal sealed class SummarySheet(SheetScope scope)
{
    /// <summary>Writes the sheet.</summary>
    public async Task WriteAsync(SheetWriter sheet)
    {
        var grid = SummaryGrid.Of(scope);
        await sheet.StartAsync(FigureBookTexts.SummarySheet, grid.Widths, frozen: (0, 2), first: true);
        await sheet.AddTitleAsync(FigureBookTexts.Title(scope.Campaign), FigureBookTexts.Version(scope.Report));
        await sheet.AddAsync(SheetWriter.Styled(FigureBookTexts.Base(scope.Report.Counts), sheet.Styles.Note));
        if (scope.Choices.All.Any())
        {
            await sheet.AddAsync(SheetWriter.Styled(FigureBookTexts.HowToChoose, sheet.Styles.Note));
        }

        foreach (var table in scope.Report.Tables)
        {
            await sheet.AddAsync();
            await sheet.AddAsync(SheetWriter.Styled($"{FigureBookTexts.Tab(scope.Campaign, table.Table.Key)}. {table.Table.Title}", sheet.Styles.Title));
            await (table.Table.RowSource == TableRowSource.Indicators
                ? new SummaryIndicators(scope, table, grid).WriteAsync(sheet)
                : new SummaryTotals(scope, table, grid).WriteAsync(sheet));
        }
    }

    /// <summary>Lets the officer choose a source in a cell, out of those that there are.</summary>
    public static void Offer(SheetWriter sheet, SourceChoice choice, string cell)
    {
        var validation = DataValidation.ListValuesFromCells(FigureBookTexts.ConflictsSheet, choice.Names, true);
        validation.InputTitle = FigureBookTexts.ChoiceTitle;
        validation.InputMessage = FigureBookTexts.ChoiceMessage;
        validation.ErrorTitle = FigureBookTexts.ChoiceTitle;
        validation.ErrorMessage = FigureBookTexts.WrongChoice;
        sheet.Validate(cell, validation);
    }
}
