namespace GenderEquality.Functions.Excel;

/// <summary>Vietnamese texts of the appendix workbook.</summary>
internal static class AppendixWorkbookTexts
{
    public const string Stamp = "Thông tin";
    public const string AgencyName = "Đơn vị báo cáo";
    public const string Campaign = "Mã đợt báo cáo";
    public const string Agency = "Mã đơn vị";
    public const string NumberTitle = "Số liệu";
    public const string NumberMessage = "Ô này cần một số không âm.";

    public static IReadOnlyList<string> Hints { get; } =
    [
        "Mỗi phụ lục ở một trang tính; không đổi tên trang tính, tiêu đề cột và tên dòng.",
        "Gửi tệp này kèm báo cáo Word trong cùng một lần nộp. Nơi hai tệp ghi khác nhau, hệ thống lấy số trong tệp này và báo để đơn vị đối chiếu.",
        "Không có số liệu thì để trống; không phát sinh thì ghi 0.",
    ];
}
