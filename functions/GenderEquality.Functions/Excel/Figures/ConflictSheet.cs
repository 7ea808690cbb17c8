using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel;

/// <summary>The sheet with figures to be compared.</summary>
internal static class ConflictSheet
{
    private static readonly string[] Columns =
        [ExcelTexts.Table, ExcelTexts.Code, ExcelTexts.Row, ExcelTexts.Source, ExcelTexts.Figure, ExcelTexts.InTable, ExcelTexts.Explanation];

    public static async Task WriteAsync(SheetWriter sheet, ConsolidatedReport report)
    {
        await sheet.StartAsync(ExcelTexts.ConflictsSheet, [10, 12, 50, 40, 30, 14, 70], frozen: (3, 0));
        await sheet.AddTitleAsync("Số liệu cần đối chiếu", null);
        await sheet.AddAsync([.. Columns.Select(column => sheet.Header(column))]);
        foreach (var conflict in report.Conflicts)
        {
            foreach (var claim in conflict.Claims)
            {
                await sheet.AddAsync(
                    sheet.Text(conflict.Table.ToString()),
                    sheet.Text(conflict.Row),
                    sheet.Text(conflict.Label),
                    sheet.Text(claim.Source),
                    sheet.Text(claim.Text),
                    sheet.Text(claim.Chosen ? ExcelTexts.Yes : null),
                    sheet.Text(conflict.Explanation));
            }
        }
    }
}
