using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>What is said of the file with figures of earlier years, and in the one to fill in.</summary>
internal static class SeriesSheetTexts
{
    public const string Sheet = "Số liệu các năm";
    public const string Title = "Số liệu các năm trước";
    public const string Note = "Giữ nguyên cột mã, chỉ tiêu, đơn vị tính. Ghi số liệu chung vào cột của từng năm, thêm cột năm nếu cần; ô nào không có số liệu thì để trống.";
    public const string Code = "Mã";
    public const string Name = "Chỉ tiêu";
    public const string Unit = "Đơn vị tính";
    public const string NoHeader = "Không thấy dòng tiêu đề có cột “Mã” hoặc “Chỉ tiêu” cùng các cột năm (2021, 2022 …), hoặc cột “Năm” và “Giá trị”. Đề nghị tải tệp mẫu, ghi số liệu vào rồi gửi lại.";
    public const string NoText = "Tệp không phải là tệp Excel (.xlsx), cũng không phải tệp CSV mã UTF-8. Đề nghị dùng Excel, chọn Lưu thành “CSV UTF-8”, hoặc Excel Workbook (*.xlsx), rồi gửi lại.";
    public const string Empty = "Dưới dòng tiêu đề không có số liệu nào. Đề nghị ghi số liệu rồi gửi lại.";

    public static string Refusal(RefusalReason reason) => reason switch
    {
        RefusalReason.TooMuchWork or RefusalReason.TooComplex or RefusalReason.Bomb or RefusalReason.TooLarge or RefusalReason.TooManyEntries =>
            "Tệp quá lớn. Đề nghị chỉ giữ trang tính có số liệu các năm rồi gửi lại.",
        RefusalReason.MacroFile or RefusalReason.Macros => "Tệp có macro. Đề nghị lưu thành Excel Workbook (*.xlsx) rồi gửi lại.",
        RefusalReason.Encrypted => "Tệp có mật khẩu. Đề nghị bỏ mật khẩu rồi gửi lại.",
        _ => "Tệp bị hỏng. Đề nghị mở bằng Excel, lưu thành Excel Workbook (*.xlsx) rồi gửi lại.",
    };
}
