using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.History;

/// <summary>What an agency's history says.</summary>
public static class HistoryTexts
{
    public const string Title = "Diễn biến";
    public const string FilterLabel = "Lọc diễn biến";
    public const string Empty = "Chưa có gì.";
    public const string Open = "Tải tệp";
    public const string ShowMail = "Xem nội dung";
    public const string Everything = "Tất cả";
    public const string MailHint = "Nội dung được lập lại từ dữ liệu hiện có, không có đường dẫn dùng được.";
    public const string Back = "Về trang của đơn vị";

    private static readonly string[] Slugs = ["lan-nop", "thu", "quyet-dinh", "hoi-dap", "tai-ve"];

    /// <summary>A kind as it stands in the address.</summary>
    public static string Slug(TimelineKind kind) => Slugs[(int)kind];

    /// <summary>Reads a kind; null for all.</summary>
    public static TimelineKind? Parse(string? slug) => Array.IndexOf(Slugs, slug) is >= 0 and var index ? (TimelineKind)index : null;

    /// <summary>A kind.</summary>
    public static string Kind(TimelineKind kind) => kind switch
    {
        TimelineKind.Upload => "Lần nộp",
        TimelineKind.Mail => "Thư",
        TimelineKind.Deed => "Quyết định, thao tác",
        TimelineKind.Question => "Hỏi đáp",
        _ => "Tải về",
    };

    public static string Uploaded(SubmissionSummary submission) =>
        $"{(string.Equals(submission.UploadedBy, PortalTexts.UploadedByAgency, StringComparison.Ordinal) ? "Nộp báo cáo" : "Nộp thay đơn vị")}: {submission.FileName}";

    public static string Read(SubmissionSummary submission) =>
        PortalTexts.Counts(submission.Errors, submission.Warnings) is { Length: > 0 } counts ? $"{PortalTexts.Status(submission.Status)}: {counts}" : PortalTexts.Status(submission.Status);

    public static string With(IReadOnlyList<string> attachments) => $"Kèm theo: {string.Join(", ", attachments)}";

    public static string To(IReadOnlyList<EmailAddress> addresses) => $"Gửi đến: {string.Join(", ", addresses)}";

    /// <summary>What became of a mail at one address.</summary>
    public static string Result(AddressResult result)
    {
        var end = result.End switch
        {
            AddressEnd.Accepted => "đã gửi đi",
            AddressEnd.Deferred => "máy chủ của đơn vị chưa nhận, hệ thống gửi lại sau",
            AddressEnd.Delivered => "đã đến nơi",
            AddressEnd.Refused => "địa chỉ bị từ chối",
            AddressEnd.Bounced => "thư bị trả lại",
            AddressEnd.Dropped => "nhà cung cấp không gửi",
            AddressEnd.Spam => "bị đánh dấu là thư rác",
            _ => "không gửi, vì thư trước không đến nơi",
        };
        return $"{result.Address}: {end}";
    }

    public static string Asked(QuestionKind kind) => kind switch
    {
        QuestionKind.Extension => "Đề nghị gia hạn",
        QuestionKind.Difficulty => "Báo cáo khó khăn, vướng mắc",
        _ => "Câu hỏi của đơn vị",
    };

    public static string Answered(QuestionAnswer answer) => answer.Granted switch
    {
        true => "Trả lời: đồng ý gia hạn",
        false => "Trả lời: không đồng ý gia hạn",
        null => "Trả lời của đầu mối",
    };
}
