using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Agencies;

/// <summary>What is said of the workbook with a list of agencies, and in it.</summary>
internal static class AgencySheetTexts
{
    public const string Sheet = "Cơ quan";
    public const string Title = "Danh sách cơ quan, đơn vị báo cáo";
    public const string Note = "Mỗi dòng một cơ quan. Nhiều người liên hệ, nhiều nhiệm vụ: ghi tiếp ở các dòng dưới, để trống cột tên cơ quan. Để trống mã với cơ quan mới; giữ mã khi cơ quan đổi tên.";
    public const string NoHeader = "Không thấy dòng tiêu đề có cột “Tên cơ quan”. Đề nghị tải tệp mẫu, chép danh sách vào rồi gửi lại.";

    public static string More(int count) => $"… và {count} dòng khác.";

    public static string Refusal(RefusalReason reason) => reason switch
    {
        RefusalReason.TooMuchWork or RefusalReason.TooComplex or RefusalReason.Bomb or RefusalReason.TooLarge or RefusalReason.TooManyEntries =>
            "Tệp quá lớn. Đề nghị chỉ giữ trang tính có danh sách rồi gửi lại.",
        RefusalReason.MacroFile or RefusalReason.Macros => "Tệp có macro. Đề nghị lưu thành Excel Workbook (*.xlsx) rồi gửi lại.",
        RefusalReason.Encrypted => "Tệp có mật khẩu. Đề nghị bỏ mật khẩu rồi gửi lại.",
        _ => "Tệp không phải là tệp Excel (.xlsx), hoặc bị hỏng. Đề nghị mở bằng Excel, lưu thành Excel Workbook (*.xlsx) rồi gửi lại.",
    };
}
