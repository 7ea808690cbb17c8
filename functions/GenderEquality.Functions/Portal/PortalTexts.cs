using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal;

/// <summary>All Vietnamese texts of the pages: this file what both kinds of pages say, the others one kind each.</summary>
public static partial class PortalTexts
{
    public const string ErrorMark = "Lỗi:";
    public const string TableInText = "Bảng trong nội dung báo cáo";
    public const string PictureInText = "hình ảnh";
    public const string WholeReport = "Toàn báo cáo";
    public const string SkipToContent = "Chuyển đến nội dung chính";
    public const string Service = "Hệ thống thu nhận báo cáo";
    public const string RehearsalNotice = "Diễn tập: dữ liệu trên trang này chỉ để thử, không phải báo cáo chính thức.";

    /// <summary>The same with where all mails go, so that nobody fears for those who are named on the page.</summary>
    public static string RehearsalOf(Rehearsal rehearsal) => $"{RehearsalNotice} Mọi thư chỉ gửi đến {string.Join(", ", rehearsal.MailsTo)}.";
    public const string Questions = "Cần hỗ trợ, đề nghị liên hệ";
    public const string Download = "Tải về";
    public const string FileName = "Tên tệp";
    public const string ReceivedAt = "Thời điểm nhận";
    public const string Result = "Kết quả";
    public const string Late = "Nộp muộn";
    public const string Overdue = "Quá hạn";
    public const string Code = "Mã";
    public const string WasRead = "Đã đọc được:";

    /// <summary>Title of a page whose form was refused.</summary>
    public static string ErrorTitle(string title) => $"{ErrorMark} {title}";

    /// <summary>A status in two or three words.</summary>
    public static string Status(SubmissionStatus status) => status switch
    {
        SubmissionStatus.Processing => "Đang kiểm tra",
        SubmissionStatus.Failed => "Hệ thống chưa đọc được",
        SubmissionStatus.NeedsCorrection => "Cần sửa",
        SubmissionStatus.Accepted => "Đạt yêu cầu",
        SubmissionStatus.Exempt => "Được miễn",
        _ => "Chưa nộp",
    };

    /// <summary>Such as "Trước ngày 10/12/2024 (chậm nhất 23 giờ 59 phút ngày 09/12/2024)".</summary>
    public static string DueBefore(DueNotice due) =>
        $"Trước ngày {VietnameseFormat.Date(due.DueBefore)} (chậm nhất 23 giờ 59 phút ngày {VietnameseFormat.Date(due.LastDay)})";

    /// <summary>Time to the deadline, or since it.</summary>
    public static string Remaining(DueNotice due) => VietnameseFormat.UpperFirst(due.Left.ToString());

    /// <summary>A moment of the campaign, as its city's clock shows it.</summary>
    public static string Moment(Campaign campaign, DateTimeOffset moment) => VietnameseFormat.Moment(campaign.Local(moment));

    /// <summary>Bytes as people read them, in MB, KB or bytes.</summary>
    public static string Size(long bytes) => bytes switch
    {
        >= 1024 * 1024 => VietnameseFormat.Number(bytes / 1024m / 1024m, 1) + " MB",
        >= 1024 => VietnameseFormat.Number(bytes / 1024m, 0) + " KB",
        _ => bytes.ToString(CultureInfo.InvariantCulture) + " byte",
    };

    /// <summary>Such as "3 lỗi, 1 cảnh báo"; empty without any.</summary>
    public static string Counts(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => string.Empty,
        (_, 0) => $"{errors} lỗi",
        (0, _) => $"{warnings} cảnh báo",
        _ => $"{errors} lỗi, {warnings} cảnh báo",
    };
}
