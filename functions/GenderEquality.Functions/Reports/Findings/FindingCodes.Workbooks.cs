namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingCodes
{
    public static FindingCode WorkbookTooLarge { get; } = Error("GE035", "Phụ lục Excel quá lớn để đọc", "Xóa trang tính, dòng, cột thừa trong tệp Excel, lưu lại rồi nộp lại.");
    public static FindingCode NotExamined { get; } = Error("GE036", "Chưa kiểm tra được hết báo cáo", "Chép nội dung sang mẫu của đợt này, dán dưới dạng chỉ giữ chữ (Keep Text Only) rồi nộp lại.");
    public static FindingCode FormulaError { get; } = Error("GE214", "Ô có lỗi công thức", "Sửa công thức trong Excel, hoặc ghi thẳng số, rồi nộp lại.");
    public static FindingCode FormulaNotCalculated { get; } = Error("GE215", "Công thức chưa có kết quả", "Mở tệp bằng Excel, lưu lại rồi nộp lại.");
    public static FindingCode ShownOtherwise { get; } = Warning("GE216", "Ô Excel hiện ra khác số lưu trong tệp", "Ghi đúng số cần báo cáo, chọn định dạng số thường (General) rồi nộp lại.");
}
