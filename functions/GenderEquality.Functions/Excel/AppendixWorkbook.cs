using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports;
using SpreadCheetah.Validations;

namespace GenderEquality.Functions.Excel;

/// <summary>An agency's appendix tables as a workbook to fill in, made from the same tables as its Word template. The first sheet names
/// campaign and agency, the others are named by the key of their table.</summary>
public static class AppendixWorkbook
{
    /// <summary>Rows offered where rows are free.</summary>
    private const int BlankRows = 60;

    /// <summary>Writes the workbook. The same campaign and agency give the same bytes.</summary>
    public static Task WriteAsync(Campaign campaign, Agency agency, Stream output, CancellationToken cancellation = default) =>
        WorkbookFile.WriteAsync(output, sheet => WriteAsync(campaign, agency, sheet), cancellation);

    private static async Task WriteAsync(Campaign campaign, Agency agency, SheetWriter sheet)
    {
        await AddStampAsync(campaign, agency, sheet);
        foreach (var table in ReportRows.TablesOf(campaign, agency))
        {
            await AddTableAsync(campaign, agency, table, sheet);
        }
    }

    private static async Task AddStampAsync(Campaign campaign, Agency agency, SheetWriter sheet)
    {
        await sheet.StartAsync(AppendixWorkbookTexts.Stamp, [22, 90], frozen: (1, 0));
        await sheet.AddAsync(SheetWriter.Styled(campaign.Title, sheet.Styles.Title));
        await sheet.AddAsync(sheet.Text(AppendixWorkbookTexts.AgencyName, sum: true), sheet.Text(agency.Name));
        await sheet.AddAsync(sheet.Text(AppendixWorkbookTexts.Campaign, sum: true), sheet.Text(campaign.Id.ToString()));
        await sheet.AddAsync(sheet.Text(AppendixWorkbookTexts.Agency, sum: true), sheet.Text(agency.Code.ToString()));
        foreach (var hint in AppendixWorkbookTexts.Hints)
        {
            await sheet.AddAsync(SheetWriter.Styled(hint, sheet.Styles.Note));
        }
    }

    private static async Task AddTableAsync(Campaign campaign, Agency agency, AppendixTable table, SheetWriter sheet)
    {
        await sheet.StartAsync(table.Key.ToString(), [60, .. table.Columns.Select(column => 12.0 + (3 * column.Weight))], frozen: (4, 1));
        await sheet.AddTitleAsync(table.Title, table.Note);
        await sheet.AddHeaderAsync([
            (table.RowHeader, table.RowHeader), .. table.Columns.Select(column => (column.Group ?? ExcelTexts.Header(column), ExcelTexts.Header(column)))]);
        var first = sheet.NextRow;
        if (table.RowSource == TableRowSource.Free)
        {
            for (var i = 0; i < BlankRows; i++)
            {
                await sheet.AddAsync([sheet.Text(null), .. table.Columns.Select(column => Blank(sheet, column))]);
            }
        }

        foreach (var row in ReportRows.Of(campaign, table, agency))
        {
            await sheet.AddAsync([sheet.Text(Label(row), sum: row.SumOf.Count > 0), .. table.Columns.Select(column => Answer(campaign, agency, table, row, column, sheet))]);
            if (row.Indicator is { Kind: IndicatorKind.YesNo })
            {
                AddChoice(table, sheet, sheet.NextRow - 1);
            }
        }

        AddNumberChecks(table, sheet, first, sheet.NextRow - 1);
    }

    private static string Label(ReportRow row) =>
        (row.Indicator is null ? new string(' ', 4 * row.Indent) : row.Indicator.Key + ". ") + row.Label + (row.Unit is null ? string.Empty : $" ({row.Unit})");

    private static SheetCell Answer(Campaign campaign, Agency agency, AppendixTable table, ReportRow row, TableColumn column, SheetWriter sheet)
    {
        var known = column.Role == ColumnRole.Previous ? campaign.PreviousFigures.FirstOrDefault(figure =>
            figure.Agency == agency.Code && figure.Table == table.Key && string.Equals(figure.Row, row.Key, StringComparison.Ordinal)) : null;
        return known is null ? Blank(sheet, column) : sheet.Number(known.Value);
    }

    private static SheetCell Blank(SheetWriter sheet, TableColumn column) => column.Kind switch
    {
        ColumnKind.Text => sheet.Text(null),
        ColumnKind.Date => SheetWriter.Styled(null, sheet.Styles.Date),
        _ => SheetWriter.Styled(null, sheet.Styles.Any),
    };

    private static void AddChoice(AppendixTable table, SheetWriter sheet, int line)
    {
        var value = table.Columns.Select((column, i) => (column, i)).Where(entry => entry.column.Role == ColumnRole.Value);
        foreach (var (_, i) in value)
        {
            sheet.Validate(SheetWriter.At(i + 1, line), DataValidation.ListValues([ExcelTexts.Yes, ExcelTexts.No], true));
        }
    }

    /// <summary>Excel says at once that a count is no number; it does not insist, for "không" is an answer too.</summary>
    private static void AddNumberChecks(AppendixTable table, SheetWriter sheet, int first, int last)
    {
        foreach (var (column, i) in table.Columns.Select((column, i) => (column, i)))
        {
            if (column.Kind == ColumnKind.Integer && last >= first)
            {
                var check = DataValidation.DecimalGreaterThanOrEqualTo(0);
                check.ErrorType = ValidationErrorType.Warning;
                check.ErrorTitle = AppendixWorkbookTexts.NumberTitle;
                check.ErrorMessage = AppendixWorkbookTexts.NumberMessage;
                sheet.Validate($"{SheetWriter.At(i + 1, first)}:{SheetWriter.At(i + 1, last)}", check);
            }
        }
    }
}
