using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Excel;

/// <summary>Vietnamese texts of the workbooks.</summary>
internal static class ExcelTexts
{
    public const string Agency = "Đơn vị báo cáo";
    public const string Group = "Nhóm";
    public const string Order = "STT";
    public const string Code = "Mã số";
    public const string SubmissionsSheet = "Nộp báo cáo";
    public const string ConflictsSheet = "Cần đối chiếu";
    public const string State = "Tình trạng";
    public const string Received = "Thời điểm nộp";
    public const string Attempt = "Lần nộp";
    public const string Corrections = "Cần chỉnh sửa";
    public const string Hash = "SHA-256";
    public const string NotCounted = "không tính vào số chung";
    public const string Yes = "có";
    public const string No = "không";
    public const string Table = "Phụ lục";
    public const string Row = "Dòng";
    public const string Source = "Nguồn";
    public const string Figure = "Số liệu";
    public const string InTable = "Số ghi trong biểu";
    public const string Explanation = "Nội dung cần đối chiếu";

    /// <summary>Stands for the agency in a row of the whole.</summary>
    public static string Whole(Campaign campaign) => char.ToUpperInvariant(campaign.WholeName[0]) + campaign.WholeName[1..];

    public static string Target(int year) => string.Create(null, $"Mục tiêu {year}");

    public static string Outcome(int year) => string.Create(null, $"Đánh giá {year}");

    /// <summary>Header of a column with its unit.</summary>
    public static string Header(TableColumn column) => column.Unit is null ? column.Header : $"{column.Header} ({column.Unit})";

    public static string Version(int version, bool final) =>
        string.Create(null, $"{(final ? "Bản chính thức" : "DỰ THẢO")}, phiên bản {version}");
}
