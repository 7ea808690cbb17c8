using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal;

/// <content>What refused requests and uploads are told.</content>
public static partial class PortalTexts
{
    public const string NotReceived = "Chưa nhận được báo cáo";
    private const string EarlierKept = "Các lần nộp trước của đơn vị vẫn được giữ nguyên.";
    private const string HowToSave = "Đề nghị mở báo cáo bằng Word, chọn Tệp (File) → Lưu thành (Save As) → “Word Document (*.docx)”, rồi nộp tệp vừa lưu.";

    public static PageMessage NoFile => Refusal("Đơn vị chưa chọn tệp nào. Đề nghị bấm “Chọn tệp”, chọn báo cáo rồi bấm “Nộp báo cáo”.");

    public static PageMessage BrokenForm => Refusal("Dữ liệu gửi lên bị gián đoạn hoặc không đúng cách. Đề nghị chọn lại tệp và nộp lại.");

    public static PageMessage Empty(string name) => Refusal($"Tệp “{name}” không có nội dung (0 byte). Đề nghị mở tệp trên máy để kiểm tra, lưu lại rồi nộp lại.");

    public static PageMessage TooLarge(long maxBytes) => Refusal(
        $"Tệp lớn hơn {Size(maxBytes)}. Đề nghị giảm dung lượng ảnh (trong Word: chọn một ảnh → Định dạng ảnh → Nén ảnh, mức 150 ppi) rồi nộp lại.");

    public static PageMessage TooLargeTogether(long maxBytes) => Refusal(
        $"Tổng dung lượng các tệp lớn hơn {Size(maxBytes)}. Đề nghị giảm dung lượng bản quét PDF hoặc bớt tệp kèm theo, rồi nộp lại.");

    public static PageMessage TooManyFiles(int max) => Refusal($"Có quá nhiều tệp. Đề nghị nộp một tệp báo cáo .docx và không quá {max} tệp kèm theo.");

    public static PageMessage TwoReports(IEnumerable<string> names) => Refusal(
        $"Có từ hai tệp Word trở lên ({string.Join(", ", names.Select(name => $"“{name}”"))}), hệ thống không biết tệp nào là báo cáo nên chưa nhận tệp nào.",
        "Mỗi lần nộp có một báo cáo Word. Đề nghị chọn lại tệp là báo cáo; nội dung của tệp Word khác thì gộp vào báo cáo hoặc lưu thành PDF để nộp kèm.");

    // Which of several Word files is the report
    public const string WhichReport = "Tệp báo cáo";
    public const string WhichOthers = "Các tệp Word khác";
    public const string WhichOthersAttached = "Nộp kèm báo cáo (được giữ, không được tổng hợp)";
    public const string WhichOthersLeft = "Không nộp";

    public static string WhichFile(string name, long size) => $"{name} ({Size(size)})";

    public static PageMessage TooManyUploads(Campaign campaign, int limit, DateTimeOffset next) =>
        Refusal($"Đơn vị đã nộp {limit} lần trong một giờ nên hệ thống tạm dừng nhận. Đề nghị nộp lại sau {Moment(campaign, next)}.");

    /// <summary>The file chosen as the report is of another kind; each kind with its own way out.</summary>
    public static PageMessage WrongKind(string name, string extension) => extension switch
    {
        ".doc" or ".dot" => Refusal($"Tệp “{name}” là tệp Word kiểu cũ (Word 97-2003). Chỉ đổi đuôi tên tệp là chưa đủ.", HowToSave),
        ".wps" or ".wpt" => Refusal($"Tệp “{name}” ở định dạng riêng của WPS.", "Đề nghị mở báo cáo bằng WPS Office, chọn Lưu thành, ở ô kiểu tệp chọn “Microsoft Word (*.docx)”, rồi nộp tệp vừa lưu."),
        ".docm" or ".dotm" => Refusal($"Tệp “{name}” là tệp Word có chứa macro nên không được nhận.", HowToSave),
        ".odt" or ".fodt" or ".ott" => Refusal($"Tệp “{name}” ở định dạng OpenDocument.", "Đề nghị mở báo cáo bằng LibreOffice, chọn Tập tin → Lưu mới (Save As), ở ô kiểu tệp chọn “Word 2007-365 (.docx)”, rồi nộp tệp vừa lưu."),
        ".rtf" => Refusal($"Tệp “{name}” ở định dạng RTF.", HowToSave),
        ".dotx" => Refusal($"Tệp “{name}” là mẫu Word (.dotx), chưa phải là báo cáo.", HowToSave),
        ".htm" or ".html" or ".mht" or ".xml" => Refusal($"Tệp “{name}” là trang web hoặc tệp XML.", HowToSave),
        ".gdoc" => Refusal($"Tệp “{name}” chỉ là đường dẫn tới Google Docs.", "Đề nghị mở báo cáo trên Google Docs, chọn Tệp → Tải xuống → Microsoft Word (.docx), rồi nộp tệp vừa tải."),
        ".pages" => Refusal($"Tệp “{name}” là tệp Pages của Apple.", "Đề nghị mở báo cáo bằng Pages, chọn File → Export To → Word…, rồi nộp tệp vừa xuất."),
        ".jpg" or ".jpeg" or ".png" or ".heic" or ".tif" or ".tiff" => Refusal($"Tệp “{name}” là ảnh chụp hoặc bản quét.", "Đề nghị nộp tệp Word .docx dùng để in ra văn bản đó; bản PDF đã ký có thể nộp kèm."),
        ".pdf" => Refusal($"Tệp “{name}” là PDF nên không đọc được nội dung để tổng hợp.", "Đề nghị nộp tệp Word .docx ở ô “Tệp báo cáo”; bản PDF đã ký có thể nộp kèm."),
        ".xlsx" or ".xls" => Refusal($"Tệp “{name}” là tệp Excel.", "Đề nghị nộp tệp Word .docx ở ô “Tệp báo cáo”; biểu phụ lục Excel có thể nộp kèm."),
        ".zip" or ".rar" or ".7z" => Refusal($"Tệp “{name}” là tệp nén. Đề nghị giải nén và nộp riêng tệp báo cáo .docx."),
        _ => Refusal($"Tệp “{name}” không phải là tệp Word .docx.", HowToSave),
    };

    public static PageMessage WrongAttachment(string name) => Refusal($"Tệp kèm theo “{name}” không phải là PDF hoặc Excel (.xlsx). Đề nghị bỏ tệp này hoặc lưu lại đúng định dạng.");

    // Pages of their own
    public const string LostLinkTitle = "Nhận lại đường dẫn nộp báo cáo";
    public const string UnknownLinkTitle = "Đường dẫn không còn dùng được";
    public const string UnknownLinkText = "Đường dẫn này không đúng, đã hết hạn, hoặc đã được thay bằng đường dẫn mới.";
    public const string UnknownLinkWhole = "Nếu chép từ thư, đề nghị kiểm tra đã chép đủ cả đường dẫn (không thiếu ký tự cuối).";
    public const string UnknownLinkNewest = "Đề nghị mở thư mới nhất nhận được từ hệ thống và dùng đường dẫn trong thư đó.";
    public const string NoSuchPageTitle = "Không tìm thấy trang";
    public const string NoSuchPageText = "Địa chỉ này không có trong hệ thống, hoặc đã được gõ hay chép thiếu.";
    public const string NoSuchPageAgency = "Đơn vị báo cáo: đề nghị mở đường dẫn trong thư mới nhất nhận được từ hệ thống. Nếu không còn thư, đơn vị có thể nhận lại đường dẫn.";
    public const string NoSuchPageLink = "Nhận lại đường dẫn nộp báo cáo";
    public const string NoSuchPageOfficer = "Đến trang điều phối (dành cho cơ quan đầu mối)";
    public const string FileNotFoundTitle = "Không tìm thấy";
    public const string FileNotFoundText = "Không tìm thấy nội dung này. Đề nghị quay lại trang trước và thử lại.";
    public const string MaliciousTitle = "Không tải xuống được tệp này";
    public const string MaliciousAdvice = "Tệp vẫn được lưu giữ để quản trị hệ thống kiểm tra. Đề nghị đơn vị quét vi-rút máy tính đã soạn tệp và nộp lại tệp sạch.";
    public const string BackToPage = "Quay lại trang nộp báo cáo";
    public const string SignInTitle = "Cần đăng nhập";
    public const string SignInText = "Trang này dành cho cán bộ cơ quan đầu mối. Đề nghị đăng nhập bằng tài khoản công vụ.";
    public const string SignIn = "Đăng nhập";
    public const string NoRoleTitle = "Chưa được cấp quyền";
    public const string NoRoleText = "Tài khoản đang đăng nhập chưa được cấp quyền cán bộ đầu mối. Đề nghị liên hệ quản trị hệ thống để được cấp quyền.";
    public const string SignOut = "Đăng xuất để dùng tài khoản khác";
    public const string ForeignFormTitle = "Yêu cầu bị từ chối";
    public const string ForeignFormText = "Yêu cầu được gửi từ một trang khác nên không được thực hiện. Đề nghị mở lại trang và thao tác tại đó.";

    public static string Malicious(string name) => $"Phần mềm quét mã độc đánh dấu tệp “{name}” là không an toàn nên hệ thống không cho tải xuống.";

    private static PageMessage Refusal(params string[] details) =>
        PageMessage.Error(NotReceived, [.. details, EarlierKept]) with { Fields = [new FieldError("bao-cao", details[0])] };
}
