using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Vietnamese texts of the workbook of figures.</summary>
internal static class FigureBookTexts
{
    public const string SummarySheet = "Tổng hợp";
    public const string ConflictsSheet = "Cần đối chiếu";
    public const string SubmissionsSheet = "Nộp báo cáo";
    public const string SourcesSheet = "Nguồn gốc số liệu";

    public const string Agency = "Đơn vị báo cáo";
    public const string Group = "Nhóm";
    public const string Order = "STT";
    public const string Code = "Mã số";
    public const string Unit = "Đơn vị tính";
    public const string Remark = "Lưu ý khi tổng hợp";
    public const string State = "Tình trạng";
    public const string Received = "Thời điểm nộp";
    public const string Attempt = "Lần nộp";
    public const string Corrections = "Cần chỉnh sửa";
    public const string Submission = "Mã lần nộp";
    public const string Hash = "SHA-256";
    public const string Table = "Phụ lục";
    public const string Row = "Dòng";
    public const string Column = "Cột";
    public const string Source = "Nguồn";
    public const string Figure = "Số liệu";
    public const string InTable = "Số ghi trong biểu";
    public const string Explanation = "Nội dung cần đối chiếu";
    public const string ConflictsTitle = "Số liệu cần đối chiếu";

    /// <summary>In place of a figure that nobody gave.</summary>
    public const string NoFigure = "không có số liệu";

    public const string NotSubmitted = "chưa nộp báo cáo";
    public const string NotCounted = "không tính vào số chung";
    public const string Settled = "đã kết luận";
    public const string InReport = "Số ghi trong báo cáo";

    public const string Before = "Năm trước";
    public const string Change = "Tăng (+), giảm (-)";
    public const string Agencies = "Số đơn vị có số liệu";
    public const string ChosenSource = "Nguồn số liệu";

    public const string ChoiceTitle = "Nguồn số liệu";
    public const string ChoiceMessage = "Chọn nguồn trong danh sách. Giá trị, tăng giảm và đánh giá của dòng này tính theo nguồn được chọn.";
    public const string WrongChoice = "Đề nghị chọn một nguồn có trong danh sách.";

    public const string HowToChoose =
        "Dòng “đang đối chiếu”: chọn nguồn trong danh sách tại cột “Nguồn số liệu”, các số của dòng được tính lại theo nguồn đó. "
        + "Việc chọn tại đây để tính thử, không thay cho kết luận số liệu.";

    public const string SourcesTitle = "Nguồn gốc số liệu";
    public const string SourcesNote = "Báo cáo được tổng hợp, theo thứ tự trong kế hoạch; số thứ tự này được dùng để chỉ nguồn của từng số liệu ở phần dưới.";
    public const string FromReports = "Từ báo cáo (số thứ tự)";

    /// <summary>The name of a table's sheet, such as <c>PL III</c>.</summary>
    public static string Tab(Campaign campaign, TableKey table) => $"PL {RomanNumber.Write(PlaceNames.NumberOf(campaign, table))}";

    /// <summary>Stands for the agency in a row of the whole.</summary>
    public static string Whole(Campaign campaign) => char.ToUpperInvariant(campaign.WholeName[0]) + campaign.WholeName[1..];

    public static string Target(int year) => string.Create(CultureInfo.InvariantCulture, $"Mục tiêu {year}");

    public static string Outcome(int year) => string.Create(CultureInfo.InvariantCulture, $"Đánh giá {year}");

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"Năm {year}");

    /// <summary>Header of figures of a source: one column, or so many.</summary>
    public static string Value(int number, int of) => of == 1 ? "Giá trị" : string.Create(CultureInfo.InvariantCulture, $"Giá trị ({number})");

    /// <summary>Header of a share: <c>Nữ/Tổng số (%)</c>.</summary>
    public static string Share(TableColumn part, TableColumn whole) => $"{part.Header}/{whole.Header} (%)";

    public static string Title(Campaign campaign) => $"TỔNG HỢP SỐ LIỆU: {campaign.Title}";

    public static string Version(ConsolidatedReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(report.Final ? "Bản chính thức" : "DỰ THẢO")}, phiên bản {report.Version}; số liệu tính đến {VietnameseFormat.Moment(report.AsOf)}");

    /// <summary>How many reports the figures rest on.</summary>
    public static string Base(SubmissionCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"Cơ sở: {counts.Submitted}/{counts.Expected} báo cáo (đúng hạn {counts.OnTime}, quá hạn {counts.Late}); {(counts.NotRead > 0 ? $"đã nộp, hệ thống chưa đọc được {counts.NotRead}; " : string.Empty)}chưa nộp {counts.Missing}; ")
        + string.Create(CultureInfo.InvariantCulture, $"được miễn {counts.Exempt}; cần chỉnh sửa {counts.NeedsCorrection}.");

    /// <summary>Where a figure comes from that several reports make.</summary>
    public static string SumOf(int reports) => string.Create(CultureInfo.InvariantCulture, $"Cộng từ {reports} báo cáo");

    /// <summary>Why a figure is not added up.</summary>
    public static string NotAdded(UncountedCell cell) => $"Không cộng ô “{cell.Column}” (ghi {cell.Read}): {cell.Why}";

    /// <summary>Numbers of reports, from 1, such as <c>1-15, 17</c>.</summary>
    public static string Reports(Provenance from)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var index in from.SourceIndexes)
        {
            if (ranges.Count > 0 && ranges[^1].Last == index)
            {
                ranges[^1] = (ranges[^1].First, index + 1);
            }
            else
            {
                ranges.Add((index + 1, index + 1));
            }
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
    }
}
