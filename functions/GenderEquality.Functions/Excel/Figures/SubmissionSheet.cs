using GenderEquality.Functions.Excel.Writing;
using GenderEquality.Functions.Reports.Consolidated;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>The sheet that lists who submitted.</summary>
internal static class SubmissionSheet
{
    private static readonly string[] Columns =
    [
        FigureBookTexts.Order, FigureBookTexts.Agency, FigureBookTexts.Group, FigureBookTexts.State, FigureBookTexts.Received, FigureBookTexts.Attempt, FigureBookTexts.Corrections,
    ];

    public static async Task WriteAsync(SheetWriter sheet, ConsolidatedReport report)
    {
        var groups = report.Campaign.Groups.ToDictionary(group => group.Key, group => group.Name, StringComparer.Ordinal);
        await sheet.StartAsync(FigureBookTexts.SubmissionsSheet, [6, 45, 36, 18, 18, 9, 12], frozen: (3, 2));
        await sheet.AddTitleAsync(report.Campaign.Title, FigureBookTexts.Base(report.Counts));
        await sheet.AddAsync([.. Columns.Select(column => sheet.Header(column))]);
        var header = sheet.NextRow - 1;
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
                SheetWriter.Wrapped(line.NeedsCorrection ? ExcelTexts.Yes : null, sheet.Styles.Centred));
        }

        sheet.FilterFrom(header);
    }
}
