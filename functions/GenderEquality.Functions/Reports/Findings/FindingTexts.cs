using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Findings;

/// <summary>All findings with their Vietnamese sentences: what is wrong, what was read, what to do.
/// For officers who know Word, not computers.</summary>
public static partial class FindingTexts
{
    /// <summary>Stands for the findings of a kind beyond those that are told one by one.</summary>
    public static Finding MoreOfAKind(Finding finding, int count) => finding with
    {
        Message = $"Còn {count} chỗ khác có cùng vấn đề này. Đề nghị xem cách sửa ở các dòng trên và sửa cả những chỗ còn lại.",
        Place = null,
        Read = null,
    };

    /// <summary>Nothing in the file.</summary>
    public static Finding EmptyFile() => FindingCodes.EmptyFile.At(null,
        "Tệp vừa nộp không có nội dung (0 byte). Đề nghị kiểm tra lại tệp trên máy, mở được bằng Word rồi nộp lại.");

    /// <summary>Larger than the limit, both in bytes.</summary>
    public static Finding TooLarge(long length, long limit) => FindingCodes.TooLarge.At(null,
        $"Tệp có dung lượng {Megabytes(length)} MB, lớn hơn mức cho phép {Megabytes(limit)} MB. Đề nghị nén ảnh trong Word (chọn một ảnh, thẻ Định dạng ảnh > Nén ảnh/Compress Pictures), lưu lại rồi nộp lại.");

    /// <summary>The storage account's malware scan called a file of the submission malicious; it was not opened.</summary>
    public static Finding Malicious(string fileName) => FindingCodes.Malicious.At(null,
        $"Phần mềm quét mã độc đánh dấu tệp “{fileName}” là không an toàn nên hệ thống không mở lần nộp này. Đề nghị quét vi-rút máy tính đã soạn tệp, chép nội dung sang một tệp Word mới rồi nộp lại.");

    /// <summary>No format that is known.</summary>
    public static Finding NotWord() => FindingCodes.NotWord.At(null,
        "Tệp vừa nộp không phải tệp Word. Đề nghị nộp báo cáo dạng Word (.docx): mở báo cáo bằng Word, chọn Tệp (File) > Lưu thành (Save As) > kiểu Word Document (*.docx).");

    /// <summary>Binary Word 97-2003.</summary>
    public static Finding OldWord() => FindingCodes.OldWord.At(null,
        "Tệp ở định dạng Word cũ (Word 97-2003, .doc). Đề nghị mở tệp bằng Word, chọn Tệp (File) > Lưu thành (Save As), ở ô kiểu tệp chọn Word Document (*.docx), lưu rồi nộp tệp mới. Chỉ đổi đuôi tên tệp là chưa đủ.");

    /// <summary>OpenDocument text.</summary>
    public static Finding OpenDocument() => FindingCodes.OpenDocument.At(null,
        "Tệp ở định dạng OpenDocument (.odt). Đề nghị mở tệp bằng LibreOffice, chọn Tập tin > Lưu mới (Save As), ở ô kiểu tệp chọn Word 2007-365 (.docx), lưu rồi nộp tệp mới.");

    /// <summary>A PDF in place of the report.</summary>
    public static Finding PdfAlone() => FindingCodes.PdfAlone.At(null,
        "Tệp vừa nộp là PDF, hệ thống cần tệp Word để tổng hợp. Đề nghị nộp tệp Word (.docx) dùng để in ra bản này; bản PDF đã ký có thể gửi kèm trong cùng lần nộp.");

    /// <summary>A .docm or .dotm.</summary>
    public static Finding MacroFile() => FindingCodes.MacroFile.At(null,
        "Tệp thuộc loại có macro (.docm), vì lý do an toàn hệ thống không nhận. Đề nghị mở tệp bằng Word, chọn Lưu thành (Save As) > Word Document (*.docx), bấm Có (Yes) khi Word hỏi về việc bỏ macro, rồi nộp tệp mới.");

    /// <summary>Protected by a password.</summary>
    public static Finding Encrypted() => FindingCodes.Encrypted.At(null,
        "Tệp đang đặt mật khẩu nên không đọc được. Đề nghị mở tệp bằng Word, vào Tệp (File) > Thông tin (Info) > Bảo vệ tài liệu (Protect Document) > Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu rồi nộp lại.");

    /// <summary>An Excel workbook in place of the report.</summary>
    public static Finding Spreadsheet() => FindingCodes.Spreadsheet.At(null,
        "Tệp vừa nộp là tệp Excel. Đề nghị nộp báo cáo bằng tệp Word (.docx); nếu phụ lục lập bằng Excel thì gửi kèm ở ô tệp kèm theo.");

    /// <summary>Rich Text Format.</summary>
    public static Finding RichText() => FindingCodes.RichText.At(null,
        "Tệp ở định dạng RTF. Đề nghị mở tệp bằng Word, chọn Lưu thành (Save As) > Word Document (*.docx) rồi nộp tệp mới.");

    /// <summary>WPS Writer's own format.</summary>
    public static Finding WpsWriter() => FindingCodes.WpsWriter.At(null,
        "Tệp ở định dạng riêng của WPS (.wps). Đề nghị mở tệp bằng WPS Office, chọn Lưu thành (Save As), ở ô kiểu tệp chọn Microsoft Word (*.docx), lưu rồi nộp tệp mới.");

    /// <summary>A ZIP or XML that ends early or does not hold together.</summary>
    public static Finding Damaged(string? part = null) => FindingCodes.Damaged.At(part,
        "Tệp bị hỏng hoặc chưa tải lên hết nên không đọc được. Đề nghị mở thử tệp bằng Word (nếu Word hỏi thì đồng ý sửa), lưu lại rồi nộp lại.");

    /// <summary>Unpacks to more than is allowed.</summary>
    public static Finding ZipBomb() => FindingCodes.ZipBomb.At(null,
        "Nội dung bên trong tệp phình to bất thường khi giải nén nên hệ thống không mở. Đề nghị tạo một tệp Word mới, chép nội dung báo cáo sang, lưu rồi nộp lại.");

    /// <summary>Too many entries in the package.</summary>
    public static Finding TooManyEntries() => FindingCodes.TooManyEntries.At(null,
        "Tệp có quá nhiều thành phần bên trong so với một báo cáo. Đề nghị tạo một tệp Word mới, chép nội dung báo cáo sang, lưu rồi nộp lại.");

    /// <summary>A macro part in a package that says it is a .docx.</summary>
    public static Finding Macros() => FindingCodes.Macros.At(null,
        "Bên trong tệp có macro, vì lý do an toàn hệ thống không nhận. Đề nghị mở tệp bằng Word, chọn Lưu thành (Save As) > Word Document (*.docx), đồng ý bỏ macro, rồi nộp tệp mới.");

    /// <summary>A packed file, a program or an ActiveX control.</summary>
    public static Finding EmbeddedObject(string? place = null) => FindingCodes.EmbeddedObject.At(place,
        "Trong tệp có tệp gói, chương trình hoặc nút bấm nhúng vào. Đề nghị xóa đối tượng đó, dán nội dung dưới dạng bảng Word hoặc ảnh rồi nộp lại.");

    /// <summary>Content that Word would fetch from outside the file, or a field that does.</summary>
    public static Finding ExternalLink(string target) => FindingCodes.ExternalLink.At(null,
        "Tệp có đường dẫn hoặc trường (field) tự lấy nội dung từ bên ngoài khi mở, vì lý do an toàn hệ thống không nhận. Đề nghị vào Tệp (File) > Thông tin (Info) > mục Edit Links to Files để ngắt đường dẫn (Break Link), dán thẳng nội dung hoặc ảnh vào tệp rồi nộp lại. Nếu không thấy mục này, đề nghị bấm Ctrl+A rồi Ctrl+Shift+F9 để bỏ các trường, hoặc chép nội dung sang tệp mới.", target);

    /// <summary>A DTD in an XML part.</summary>
    public static Finding DocumentType() => FindingCodes.DocumentType.At(null,
        "Tệp chứa khai báo (DTD) mà Word không dùng, vì lý do an toàn hệ thống không mở. Đề nghị tạo một tệp Word mới, chép nội dung báo cáo sang, lưu rồi nộp lại.");

    /// <summary>An entry whose name leaves the package, or something that is there twice.</summary>
    public static Finding UnsafeEntry() => FindingCodes.UnsafeEntry.At(null,
        "Bên trong tệp có thành phần mang tên không an toàn hoặc bị trùng nên hệ thống không mở. Đề nghị tạo một tệp Word mới, chép nội dung báo cáo sang, lưu rồi nộp lại.");

    /// <summary>PowerPoint, a Word template …</summary>
    public static Finding OtherOffice() => FindingCodes.OtherOffice.At(null,
        "Tệp là một loại tệp Office khác (ví dụ PowerPoint hoặc mẫu Word .dotx). Đề nghị mở báo cáo bằng Word, chọn Lưu thành (Save As) > Word Document (*.docx) rồi nộp tệp mới.");

    /// <summary>HTML, MHT or Word 2003 XML.</summary>
    public static Finding WebPage() => FindingCodes.WebPage.At(null,
        "Tệp thực chất là trang web hoặc tệp XML, không phải tệp Word. Đề nghị mở tệp bằng Word, chọn Lưu thành (Save As) > Word Document (*.docx) rồi nộp tệp mới.");

    /// <summary>A compressed archive.</summary>
    public static Finding Archive() => FindingCodes.Archive.At(null,
        "Tệp vừa nộp là tệp nén. Đề nghị giải nén và chỉ nộp tệp báo cáo Word (.docx) ở bên trong.");

    /// <summary>A picture.</summary>
    public static Finding Photograph() => FindingCodes.Photograph.At(null,
        "Tệp vừa nộp là ảnh chụp hoặc bản quét. Đề nghị nộp tệp Word (.docx) dùng để in ra văn bản đó.");

    /// <summary>A Word file without a word.</summary>
    public static Finding NoText() => FindingCodes.NoText.At(null,
        "Trong tệp không có chữ nào đọc được (có thể báo cáo là ảnh quét dán vào Word). Đề nghị nộp tệp Word có nội dung gõ bằng chữ.");

    /// <summary>Nested too deeply or otherwise beyond what is read.</summary>
    public static Finding TooComplex() => FindingCodes.TooComplex.At(null,
        "Tệp quá phức tạp để đọc (bảng hoặc khung lồng quá nhiều lớp, hoặc quá nhiều nội dung). Đề nghị tạo một tệp Word mới, chép nội dung báo cáo sang, bỏ bảng lồng nhiều lớp rồi nộp lại.");

    /// <summary>The appendix workbook cannot be read.</summary>
    public static Finding WorkbookUnreadable(string fileName) => FindingCodes.WorkbookUnreadable.At("Tệp kèm theo",
        "Không đọc được phụ lục Excel. Đề nghị mở tệp bằng Excel, lưu lại với kiểu Excel Workbook (*.xlsx), không đặt mật khẩu, rồi nộp lại.", fileName);

    /// <summary>A sheet that belongs to no table.</summary>
    public static Finding SheetNotRecognised(string sheet) => FindingCodes.SheetNotRecognised.At("Phụ lục Excel",
        $"Trang tính “{sheet}” không khớp với phụ lục nào nên chưa được lấy số liệu. Đề nghị dùng tệp Excel mẫu của đợt báo cáo và không đổi tên trang tính.", sheet);

    /// <summary>A sheet with several appendices, of which one is read.</summary>
    public static Finding SheetOfSeveralTables(string sheet, string read) => FindingCodes.SheetNotRecognised.At("Phụ lục Excel",
        $"Trang tính “{sheet}” có nhiều phụ lục; hệ thống chỉ lấy được bảng “{read}”. Đề nghị để mỗi phụ lục ở một trang tính riêng, như tệp Excel mẫu, rồi nộp lại.", sheet);

    /// <summary>Workbook and Word give different figures; the workbook's are taken.</summary>
    public static Finding WorkbookAndWordDiffer(string place, string inWorkbook, string inWord) => FindingCodes.WorkbookAndWordDiffer.At(place,
        $"Phụ lục Excel ghi {inWorkbook}, bảng trong Word ghi {inWord}; hệ thống lấy số trong Excel. Đề nghị đối chiếu và sửa cho thống nhất.", inWorkbook);

    private static string Megabytes(long bytes) => VietnameseFormat.Number(bytes / 1_048_576m, 1);
}
