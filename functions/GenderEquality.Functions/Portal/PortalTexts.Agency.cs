using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal;

/// <content>What an agency's page says.</content>
public static partial class PortalTexts
{
    public const string AgencyTitle = "Nộp báo cáo";
    public const string YourStatus = "Tình trạng báo cáo";
    public const string DueTitle = "Hạn nộp";
    public const string ExtendedNote = "Đã được gia hạn riêng cho đơn vị.";
    public const string PersonalLink = "Đường dẫn này dành riêng cho đơn vị, không cần tài khoản. Đề nghị không chuyển cho người ngoài đơn vị.";
    public const string HowTitle = "Các bước thực hiện";
    public const string StepTemplate = "Tải mẫu báo cáo của đơn vị";
    public const string StepTemplateText = "Mẫu Word đã điền sẵn tên đơn vị, nhiệm vụ và chỉ tiêu được giao. Mở được bằng Microsoft Word, LibreOffice hoặc WPS.";
    public const string StepTemplateButton = "Tải mẫu báo cáo (.docx)";
    public const string StepWorkbookButton = "Tải biểu phụ lục (.xlsx)";
    public const string StepWrite = "Điền nội dung vào mẫu";
    public const string StepWriteText = "Viết vào các ô được đánh dấu. Mục nào không có nội dung, đề nghị ghi “Không phát sinh”. Báo cáo đã soạn theo tệp riêng cũng được nhận, miễn là giữ đúng đề cương.";
    public const string StepSend = "Nộp báo cáo";
    public const string ReportFile = "Tệp báo cáo (bắt buộc)";
    public const string SignedHint = "Được lưu cùng báo cáo. Nội dung vẫn được đọc từ tệp Word.";
    public const string WorkbookFile = "Biểu phụ lục Excel";
    public const string WorkbookHint = "Chỉ cần khi số liệu phụ lục được điền trong tệp Excel.";
    public const string SendButton = "Nộp báo cáo";
    public const string SendAgain = "Nộp lại để thay báo cáo";
    public const string SendAgainHint = "Mọi lần nộp đều được giữ lại; báo cáo mới thay cho báo cáo đã đạt yêu cầu khi chính nó đạt yêu cầu.";
    public const string RemarkTitle = "Ý kiến của cơ quan đầu mối";
    public const string ErrorsTitle = "Các lỗi cần sửa";
    public const string WarningsTitle = "Cảnh báo: đề nghị kiểm tra lại";
    public const string WarningsHint = "Cảnh báo không làm báo cáo bị trả lại. Nếu nội dung đã đúng, không cần làm gì thêm.";
    public const string SectionsTitle = "Các mục đã đọc được";
    public const string SectionsHint = "Nội dung từng mục được tổng hợp nguyên văn.";
    public const string NothingToReport = "không phát sinh";
    public const string UnplacedTitle = "Nội dung chưa xếp được vào mục nào";
    public const string UnplacedHint = "Phần dưới đây vẫn được lưu giữ nhưng chưa vào báo cáo tổng hợp. Đề nghị chuyển vào đúng mục của đề cương rồi nộp lại.";
    public const string HistoryTitle = "Các lần đã nộp";
    public const string HistoryEmpty = "Chưa có lần nộp nào.";
    public const string UsedNow = "đang được sử dụng";
    public const string UploadedBy = "Người nộp";
    public const string UploadedByOfficer = "Cơ quan đầu mối nộp thay";

    /// <summary>Name under which an agency's own uploads are recorded, and by which they are told from an officer's.</summary>
    public const string UploadedByAgency = "Đơn vị";

    /// <summary>What a report that arrived and could not be read means for its agency.</summary>
    public const string FailedText =
        "Đây là lỗi của hệ thống, không phải của đơn vị. Tệp được giữ nguyên, thời điểm nộp vẫn được tính; đơn vị không bị coi là chưa nộp và chưa cần nộp lại. Cơ quan đầu mối đã được thông báo.";

    public const string ReadAgain = "Đọc lại";

    public static string AllowedFile(long maxBytes) =>
        $"Tệp Word .docx, không quá {Size(maxBytes)}. Không cần đổi tên tệp.";

    public static string AllowedExtras(UploadLimits limits) =>
        $"Mỗi tệp không quá {Size(limits.FileBytes)}; tổng dung lượng các tệp trong một lần nộp (kể cả báo cáo) không quá {Size(limits.TotalBytes)}.";

    /// <summary>Headline of the status panel.</summary>
    public static string StatusLead(AgencyPageModel page) => page switch
    {
        { Newest: { Status: SubmissionStatus.Processing } newest } => $"Đã nhận lúc {Moment(page.Campaign, newest.Received)}, đang kiểm tra",
        { Newest: { Status: SubmissionStatus.Failed } newest } => $"Đã nhận lúc {Moment(page.Campaign, newest.Received)}, hệ thống chưa đọc được",
        { IsHeld: true } => "Chờ đơn vị xác nhận tệp vừa nộp",
        { Returned: true } => "Báo cáo được trả lại để sửa",
        { Newest.Status: SubmissionStatus.NeedsCorrection } => "Cần sửa báo cáo",
        { Newest.Status: SubmissionStatus.Accepted } => "Báo cáo đạt yêu cầu",
        { Exempt: true } => "Đơn vị được miễn báo cáo đợt này",
        { State.Parked: not null } => "Đã nhận báo cáo sau khi đóng đợt, chờ tiếp nhận",
        { Closed: true } => "Đợt báo cáo đã đóng",
        { Due.Overdue: true } => "Đã quá hạn nộp báo cáo",
        _ => "Chưa nộp báo cáo",
    };

    /// <summary>What it means and what to do, in one or two sentences.</summary>
    public static string StatusText(AgencyPageModel page) => page switch
    {
        { Newest.Status: SubmissionStatus.Processing } => "Thường chỉ mất dưới một phút. Trang này tự tải lại; kết quả cũng được gửi qua thư điện tử.",
        { Newest.Status: SubmissionStatus.Failed } => FailedText,
        { IsHeld: true } => "Nếu nộp nhầm, đề nghị nộp lại đúng tệp báo cáo. Nếu đúng là tệp cần nộp, đề nghị xác nhận dưới đây.",
        { Returned: true } => "Đề nghị xem ý kiến dưới đây, sửa trong tệp Word rồi nộp lại.",
        { Newest: { Status: SubmissionStatus.NeedsCorrection } newest } =>
            $"Đã nhận lúc {Moment(page.Campaign, newest.Received)}, có {newest.Errors} lỗi cần sửa. Đề nghị xem danh sách dưới đây, sửa trong tệp Word rồi nộp lại.",
        { Newest: { Status: SubmissionStatus.Accepted } newest } =>
            $"Đã nhận lúc {Moment(page.Campaign, newest.Received)}. Không cần làm gì thêm. Nếu muốn thay, chỉ cần nộp bản mới.",
        { Exempt: true } => "Không cần nộp báo cáo. Nếu vẫn muốn báo cáo, đơn vị có thể nộp như bình thường.",
        { State.Parked: not null } => "Đơn vị được thông báo qua thư khi báo cáo được tiếp nhận.",
        { Closed: true } => CountingTexts.ClosedForAgency,
        { Due.Overdue: true } => "Hệ thống vẫn nhận báo cáo. Đề nghị nộp trong thời gian sớm nhất để kịp tổng hợp.",
        _ => $"Đề nghị nộp {FirstLower(DueBefore(page.Due))}. {Remaining(page.Due)}.",
    };

    /// <summary>Such as "Phụ lục II. Hoạt động truyền thông".</summary>
    public static string TableTitle(Campaign campaign, AppendixTable table) =>
        $"{PlaceNames.Table(table, PlaceNames.NumberOf(campaign, table.Key))}. {table.Title}";

    /// <summary>Name of the template's file: plain letters, since some mail programs still spoil others.</summary>
    public static string TemplateName(Campaign campaign, Agency agency) => $"mau-bao-cao-{campaign.Year}-{agency.Code}.docx";

    /// <summary>Name of the appendix workbook's file.</summary>
    public static string WorkbookName(Campaign campaign, Agency agency) => $"bieu-phu-luc-{campaign.Year}-{agency.Code}.xlsx";

    private static string FirstLower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
