namespace GenderEquality.Functions.Reports.Findings;

public static partial class FindingTexts
{
    private const string Attachment = "Tệp kèm theo";

    /// <summary>More than is read of one submission.</summary>
    public static Finding TooMuchToRead() => FindingCodes.TooComplex.At(null,
        "Báo cáo có quá nhiều nội dung (đoạn, bảng, dòng, ô) so với mức hệ thống đọc được trong một lần nộp. Đề nghị bỏ phần không thuộc báo cáo (tài liệu chép kèm, bảng và dòng trống), chuyển bảng dài sang tệp Excel mẫu hoặc tệp PDF gửi kèm, lưu rồi nộp lại.");

    /// <summary>What was read could not be checked to the end.</summary>
    public static Finding NotExamined() => FindingCodes.NotExamined.At(null,
        "Hệ thống đã nhận báo cáo nhưng có nội dung làm việc kiểm tra phải dừng giữa chừng. Đề nghị tải mẫu của đợt này, chép nội dung sang, dán dưới dạng chỉ giữ chữ (Keep Text Only) rồi nộp lại.");

    /// <summary>The appendix workbook costs more to read than is left for the submission.</summary>
    public static Finding WorkbookTooLarge(string fileName) => FindingCodes.WorkbookTooLarge.At(Attachment,
        "Phụ lục Excel có quá nhiều trang tính, dòng, cột hoặc ô nên chưa đọc được; chưa lấy số liệu nào trong tệp. Đề nghị mở tệp bằng Excel, xóa trang tính, dòng và cột không dùng (kể cả dòng trống có định dạng ở cuối), hoặc chép số liệu sang tệp Excel mẫu, lưu rồi nộp lại.", fileName);

    /// <summary>The appendix workbook has macros.</summary>
    public static Finding WorkbookWithMacros(string fileName) => FindingCodes.WorkbookUnreadable.At(Attachment,
        "Phụ lục Excel có macro, vì lý do an toàn hệ thống không đọc. Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As) > Excel Workbook (*.xlsx), đồng ý bỏ macro, rồi nộp lại.", fileName);

    /// <summary>The appendix workbook is protected by a password.</summary>
    public static Finding WorkbookEncrypted(string fileName) => FindingCodes.WorkbookUnreadable.At(Attachment,
        "Phụ lục Excel đang đặt mật khẩu nên không đọc được. Đề nghị mở tệp bằng Excel, vào Tệp (File) > Thông tin (Info) > Bảo vệ sổ làm việc (Protect Workbook) > Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu rồi nộp lại.", fileName);

    /// <summary>A formula that could not be calculated.</summary>
    public static Finding FormulaError(string place, string read) => FindingCodes.FormulaError.At(place,
        $"Ô có lỗi công thức: “{read}”, nên chưa có số liệu. Đề nghị sửa công thức trong Excel, hoặc ghi thẳng số vào ô, rồi nộp lại.", read);

    /// <summary>A formula of which the file keeps no result.</summary>
    public static Finding FormulaNotCalculated(string place, string read) => FindingCodes.FormulaNotCalculated.At(place,
        $"Ô này là công thức “{Excerpt(read)}” nhưng tệp không lưu kết quả, nên chưa có số liệu. Đề nghị mở tệp bằng Excel, bấm Lưu (Save), hoặc ghi thẳng số vào ô, rồi nộp lại.", read);

    /// <summary>A cell whose format shows another value than is stored, or one that is not known.</summary>
    /// <param name="place">Sheet and cell.</param>
    /// <param name="stored">The value in the file.</param>
    /// <param name="shown">What the cell shows, maybe nothing; null where that is not known.</param>
    /// <param name="taken">What the system took; empty when it took nothing.</param>
    public static Finding ShownOtherwise(string place, string stored, string? shown, string taken)
    {
        var seen = shown switch { null => "theo định dạng mà hệ thống không xác định được", "" => "trống", _ => $"là “{shown}”" };
        var used = taken.Length == 0 ? "coi ô là trống" : $"lấy “{taken}”";
        return FindingCodes.ShownOtherwise.At(place,
            $"Tệp lưu số {stored} nhưng ô hiện ra {seen}; hệ thống {used}. Đề nghị kiểm tra; nếu chưa đúng thì ghi đúng số cần báo cáo, chọn định dạng số thường (General) rồi nộp lại.", stored);
    }
}
