using GenderEquality.Functions.Excel.Writing;
using SpreadCheetah;

namespace GenderEquality.Functions.Excel;

/// <summary>The coordinator's list of agencies as a workbook.</summary>
public static class AgencyListWorkbook
{
    private const string Sheet = "Danh sách đơn vị";
    private const string Note = "Tình hình nộp báo cáo tại thời điểm tải về";

    private static readonly string[] Columns =
        ["TT", "Cơ quan, đơn vị", "Nhóm", "Tình trạng", "Thời điểm nhận", "Hạn nộp (hết ngày)", "Số lỗi", "Số cảnh báo", "Thư gần nhất", "Thời điểm gửi thư", "Thư điện tử nhận thông báo"];

    /// <summary>Writes it; the same rows give the same bytes.</summary>
    public static Task WriteAsync(Stream output, string title, IEnumerable<AgencyListRow> rows, CancellationToken cancellation = default) =>
        WorkbookFile.WriteAsync(output, sheet => WriteAsync(sheet, title, rows), cancellation);

    private static async Task WriteAsync(SheetWriter sheet, string title, IEnumerable<AgencyListRow> rows)
    {
        await sheet.StartAsync(Sheet, [6, 45, 30, 22, 18, 14, 8, 10, 34, 18, 45], frozen: (3, 2));
        await sheet.AddTitleAsync(title, Note);
        await sheet.AddAsync([.. Columns.Select(column => sheet.Header(column))]);
        var header = sheet.NextRow - 1;
        var order = 0;
        foreach (var row in rows)
        {
            await sheet.AddAsync(
                sheet.Number(++order),
                sheet.Text(row.Agency),
                sheet.Text(row.Group),
                sheet.Text(row.Status),
                new SheetCell(new Cell(row.Received, sheet.Styles.Moment)),
                new SheetCell(new Cell(row.LastDay.ToDateTime(TimeOnly.MinValue), sheet.Styles.Date)),
                sheet.Number(row.Errors),
                sheet.Number(row.Warnings),
                sheet.Text(row.LastMail),
                new SheetCell(new Cell(row.LastMailAt, sheet.Styles.Moment)),
                sheet.Text(row.Addresses));
        }

        sheet.FilterFrom(header);
    }
}
