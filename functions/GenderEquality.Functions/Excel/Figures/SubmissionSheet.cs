using GenderEquality.Functions.Reports.Consolidated;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel;

/// <summary>The sheet that lists who submitted.</summary>
internal static class SubmissionSheet
{
    private static readonly string[] Columns =
    [
        ExcelTexts.Order, ExcelTexts.Agency, ExcelTexts.Group, ExcelTexts.State, ExcelTexts.Received, ExcelTexts.Attempt, ExcelTexts.Corrections, ExcelTexts.Hash,
    ];

    public static async Task WriteAsync(SheetWriter sheet, ConsolidatedReport report)
    {
        var groups = report.Campaign.Groups.ToDictionary(group => group.Key, group => group.Name, StringComparer.Ordinal);
        await sheet.StartAsync(ExcelTexts.SubmissionsSheet, [6, 45, 28, 14, 18, 9, 12, 68], frozen: (3, 2));
        await sheet.AddTitleAsync(report.Campaign.Title, ExcelTexts.Version(report.Version, report.Final));
        await sheet.AddAsync([.. Columns.Select(column => sheet.Header(column))]);
        var order = 0;
        foreach (var line in report.Submissions)
        {
            await sheet.AddAsync(
                sheet.Number(++order),
                sheet.Text(line.Agency.Name),
                sheet.Text(groups.GetValueOrDefault(line.Agency.Group)),
                sheet.Text(ConsolidationTexts.State(line.State)),
                new SheetCell(new Cell(line.Received?.DateTime, sheet.Styles.Moment)),
                sheet.Number(line.Attempt == 0 ? null : line.Attempt),
                sheet.Text(line.NeedsCorrection ? ExcelTexts.Yes : null),
                sheet.Text(line.Sha256));
        }
    }
}
