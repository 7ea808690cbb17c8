using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Coordination;

/// <summary>How deeds of the coordinator read in the audit log.</summary>
public static class AuditTexts
{
    public const string ExtensionWithdrawn = "Hủy gia hạn";
    public const string Unexempted = "Hủy miễn báo cáo";
    public const string LinksRevoked = "Thu hồi mọi đường dẫn cũ và gửi đường dẫn mới";
    public const string LinkShown = "Xem một đường dẫn mới để chuyển cho đơn vị";
    public const string Invited = "Gửi thư mời nộp báo cáo";
    public const string LinkSent = "Gửi lại đường dẫn nộp báo cáo";
    public const string Reminded = "Gửi thư đôn đốc";
    public const string CampaignClosed = "Đóng đợt báo cáo";
    public const string CampaignOpened = "Mở lại đợt báo cáo";
    public const string Somebody = "Không rõ (chưa đăng nhập)";
    public const string NotSignedIn = "Từ chối: vào trang của đầu mối khi chưa đăng nhập";
    public const string NoRole = "Từ chối: tài khoản không có quyền của cán bộ đầu mối";
    public const string ForeignForm = "Từ chối: biểu mẫu gửi từ trang khác";
    public const string AgencyItself = "Đơn vị (qua đường dẫn riêng)";
    public const string OriginalsDownloaded = "Tải toàn bộ bản gốc (.zip)";
    public const string ListDownloaded = "Tải danh sách đơn vị (.xlsx)";

    public static string Downloaded(string fileName) => $"Tải tệp “{fileName}”";

    public static string Uploaded(string fileName) => $"Nộp báo cáo: {fileName}";

    public static string ReportDownloaded(int version, string fileName) => $"Tải tệp “{fileName}” của báo cáo tổng hợp, phiên bản {version}";

    public static string Extended(DateOnly lastDay, string reason) => With($"Gia hạn đến hết ngày {VietnameseFormat.Date(lastDay)}", reason);

    public static string Exempted(string reason) => With("Miễn báo cáo", reason);

    public static string ContactsChanged(IReadOnlyList<EmailAddress> addresses) => $"Đổi địa chỉ nhận thư: {string.Join(", ", addresses)}";

    public static string Returned(SubmissionId submission, string remark) => With($"Trả lại báo cáo {submission}", remark);

    public static string Accepted(SubmissionId submission, string remark) => With($"Chấp nhận báo cáo {submission}", remark);

    public static string UploadedFor(SubmissionId submission, string fileName) => $"Nộp thay đơn vị: {fileName} ({submission})";

    public static string Wrote(string subject) => $"Gửi thư: {subject}";

    public static string ConsolidationAsked(bool final) => final ? "Yêu cầu lập báo cáo tổng hợp chính thức" : "Yêu cầu lập dự thảo báo cáo tổng hợp";

    public static string Edited(SignedSection section, int paragraphs, string? how) =>
        With($"Lưu nội dung biên tập mục {section.Key} “{section.Heading}” ({paragraphs} đoạn)", how ?? string.Empty);

    public static string DraftUploaded(string fileName) => $"Nộp bản dự thảo đã sửa trong Word: {fileName}";

    public static string Withdrawn(int version, string reason) => With($"Thu hồi bản chính thức, phiên bản {version}", reason);

    public static string Approved(int version) => $"Duyệt bản chính thức, phiên bản {version}";

    public static string VersionReturned(int version, string reason) => With($"Trả lại bản chính thức để sửa, phiên bản {version}", reason);

    public static string Issued(int version, string number, DateOnly date, bool shared) =>
        $"Ghi nhận phát hành phiên bản {version}: số {number}, ngày {VietnameseFormat.Date(date)}{(shared ? ", thông báo cho các đơn vị" : string.Empty)}";

    public static string PersonalDataDecided(string place, PersonalDataChoice choice) => $"Quyết định về thông tin cá nhân tại {place}: {PersonalDataTexts.Choice(choice)}";

    public static string Settled(string row, string? source, string reason) => With($"Kết luận số liệu “{row}”: lấy {source ?? "số do đầu mối ghi"}", reason);

    public static string Reopened(string row, string reason) => With($"Mở lại kết luận số liệu “{row}”", reason);

    public static string Meant(SubmissionId submission) => $"Xác nhận lần nộp {submission} là đúng, tuy ít nội dung hơn";

    public static string SubmissionWithdrawn(SubmissionId submission) => $"Rút lần nộp {submission}";

    public static string Reused(SubmissionId submission) => $"Dùng lại lần nộp {submission}";

    public static string ParkedTaken(SubmissionId submission) => $"Tiếp nhận lần nộp {submission} gửi sau khi đóng đợt báo cáo";

    public static string ReopenedFor(DateOnly lastDay, string reason) => With($"Mở lại đợt báo cáo riêng cho đơn vị đến hết ngày {VietnameseFormat.Date(lastDay)}", reason);

    public static string Asked(Question question) => With(
        question.Kind switch
        {
            QuestionKind.Extension => question.LastDay is { } day ? $"Đề nghị gia hạn đến hết ngày {VietnameseFormat.Date(day)}" : "Đề nghị gia hạn",
            QuestionKind.Difficulty => "Phản ánh khó khăn, vướng mắc",
            _ => "Gửi câu hỏi",
        },
        question.Text);

    public static string Answered(Question question) => With(
        question switch
        {
            { Kind: QuestionKind.Extension, Answer.Granted: true } => "Đồng ý đề nghị gia hạn",
            { Kind: QuestionKind.Extension } => "Không đồng ý đề nghị gia hạn",
            { Kind: QuestionKind.Difficulty } => "Trả lời phản ánh khó khăn, vướng mắc",
            _ => "Trả lời câu hỏi",
        },
        question.Answer?.Text ?? string.Empty);

    private static string With(string deed, string reason) => string.IsNullOrWhiteSpace(reason) ? deed : $"{deed}: {reason}";
}
