namespace GenderEquality.Functions.Reports.Findings;

/// <summary>Every kind of finding of the product. docs/findings.md lists the same (a test compares them).</summary>
public static partial class FindingCodes
{
    private const string SaveAsDocx = "Mở tệp bằng Word, chọn Tệp (File) > Lưu thành (Save As) > Word Document (*.docx) rồi nộp lại.";

    public static FindingCode EmptyFile { get; } = Refusal("GE001", "Tệp rỗng", "Kiểm tra tệp trên máy, mở được bằng Word rồi nộp lại.");
    public static FindingCode TooLarge { get; } = Refusal("GE002", "Tệp quá lớn", "Nén ảnh trong Word (Compress Pictures) hoặc bớt ảnh rồi nộp lại.");
    public static FindingCode NotWord { get; } = Refusal("GE003", "Không phải tệp Word", SaveAsDocx);
    public static FindingCode OldWord { get; } = Refusal("GE004", "Tệp Word cũ (.doc)", SaveAsDocx);
    public static FindingCode OpenDocument { get; } = Refusal("GE005", "Tệp OpenDocument (.odt)", "Mở tệp bằng LibreOffice, lưu với kiểu Word 2007-365 (.docx) rồi nộp lại.");
    public static FindingCode PdfAlone { get; } = Refusal("GE006", "Chỉ có tệp PDF", "Nộp tệp Word (.docx) dùng để in ra bản PDF đó; bản PDF có chữ ký có thể gửi kèm.");
    public static FindingCode MacroFile { get; } = Refusal("GE007", "Tệp Word có macro (.docm, .dotm)", SaveAsDocx);
    public static FindingCode Encrypted { get; } = Refusal("GE008", "Tệp đặt mật khẩu", "Bỏ mật khẩu trong Tệp (File) > Thông tin (Info) > Bảo vệ tài liệu (Protect Document) rồi nộp lại.");
    public static FindingCode Spreadsheet { get; } = Refusal("GE009", "Tệp Excel", "Nộp báo cáo bằng tệp Word (.docx); phụ lục Excel gửi kèm ở ô riêng.");
    public static FindingCode RichText { get; } = Refusal("GE010", "Tệp RTF", SaveAsDocx);
    public static FindingCode WpsWriter { get; } = Refusal("GE011", "Tệp WPS (.wps)", "Mở tệp bằng WPS, chọn Lưu thành với kiểu Microsoft Word (*.docx) rồi nộp lại.");
    public static FindingCode Damaged { get; } = Refusal("GE012", "Tệp hỏng hoặc tải lên chưa hết", "Mở thử tệp bằng Word, lưu lại rồi nộp lại.");
    public static FindingCode ZipBomb { get; } = Refusal("GE013", "Nội dung nén phình to bất thường", "Chép nội dung sang một tệp Word mới rồi nộp lại.");
    public static FindingCode TooManyEntries { get; } = Refusal("GE014", "Tệp có quá nhiều thành phần", "Chép nội dung sang một tệp Word mới rồi nộp lại.");
    public static FindingCode Macros { get; } = Refusal("GE015", "Bên trong tệp có macro", SaveAsDocx);
    public static FindingCode EmbeddedObject { get; } = Refusal("GE016", "Có tệp gói, chương trình hoặc nút bấm nhúng trong báo cáo", "Xóa đối tượng nhúng, dán nội dung dưới dạng bảng hoặc ảnh rồi nộp lại.");
    public static FindingCode ExternalLink { get; } = Refusal("GE017", "Có đường dẫn lấy nội dung từ bên ngoài", "Ngắt đường dẫn (Break Link), dán thẳng nội dung hoặc ảnh vào tệp rồi nộp lại.");
    public static FindingCode DocumentType { get; } = Refusal("GE018", "Có khai báo DTD trong tệp", "Chép nội dung sang một tệp Word mới rồi nộp lại.");
    public static FindingCode UnsafeEntry { get; } = Refusal("GE019", "Thành phần bên trong tệp không an toàn", "Chép nội dung sang một tệp Word mới rồi nộp lại.");
    public static FindingCode OtherOffice { get; } = Refusal("GE020", "Tệp Office khác (PowerPoint, mẫu Word …)", SaveAsDocx);
    public static FindingCode WebPage { get; } = Refusal("GE021", "Trang web hoặc XML lưu với tên Word", SaveAsDocx);
    public static FindingCode Archive { get; } = Refusal("GE022", "Tệp nén (.zip, .rar, .7z)", "Giải nén, chỉ nộp tệp báo cáo Word (.docx) ở bên trong.");
    public static FindingCode Photograph { get; } = Refusal("GE023", "Ảnh chụp hoặc bản quét", "Nộp tệp Word (.docx) dùng để in ra văn bản đó.");
    public static FindingCode NoText { get; } = Refusal("GE024", "Trong tệp không có chữ nào", "Nộp tệp Word có nội dung gõ bằng chữ, không phải ảnh quét dán vào Word.");
    public static FindingCode TooComplex { get; } = Refusal("GE025", "Tệp quá phức tạp để đọc", "Chép nội dung sang một tệp Word mới, bỏ bảng lồng nhiều lớp rồi nộp lại.");
    public static FindingCode Malicious { get; } = Refusal("GE026", "Tệp bị đánh dấu có mã độc", "Quét vi-rút máy tính, chép nội dung sang một tệp Word mới rồi nộp lại.");
    public static FindingCode WorkbookUnreadable { get; } = Error("GE032", "Phụ lục Excel không đọc được", "Mở tệp bằng Excel, lưu lại với kiểu Excel Workbook (*.xlsx) rồi nộp lại.");
    public static FindingCode SheetNotRecognised { get; } = Warning("GE033", "Trang tính không nhận ra", "Dùng tệp Excel mẫu của đợt báo cáo, không đổi tên trang tính.");
    public static FindingCode WorkbookAndWordDiffer { get; } = Warning("GE034", "Phụ lục Excel khác bảng trong Word", "Đối chiếu hai tệp và sửa cho thống nhất.");

    private static FindingCode Refusal(string code, string title, string advice) => Error(code, title, advice) with { Refuses = true };

    private static FindingCode Error(string code, string title, string advice) => new(code, FindingSeverity.Error, title, advice);

    private static FindingCode Warning(string code, string title, string advice) => new(code, FindingSeverity.Warning, title, advice);
}
