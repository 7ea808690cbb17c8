using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>What mails are called on the coordinator's pages; a reminder as its own subject calls it.</summary>
public static class MailNames
{
    private static readonly Dictionary<MailKind, string> Names = new()
    {
        [MailKind.Invite] = "Thư mời nộp báo cáo",
        [MailKind.Receipt] = "Kết quả kiểm tra báo cáo",
        [MailKind.Review] = "Ý kiến của cán bộ đầu mối về báo cáo",
        [MailKind.NewLink] = "Đường dẫn mới",
        [MailKind.Extended] = "Thông báo gia hạn",
        [MailKind.Unextended] = "Thông báo hủy gia hạn",
        [MailKind.Exempted] = "Thông báo miễn báo cáo",
        [MailKind.Unexempted] = "Thông báo hủy miễn báo cáo",
        [MailKind.ContactChanged] = "Thông báo đổi địa chỉ nhận thư",
        [MailKind.ContactLeft] = "Thông báo đổi địa chỉ nhận thư (gửi địa chỉ cũ)",
        [MailKind.Answered] = "Trả lời câu hỏi, đề nghị của đơn vị",
        [MailKind.Failed] = "Thông báo hệ thống chưa đọc được báo cáo",
        [MailKind.Held] = "Đề nghị xác nhận báo cáo vừa nộp",
        [MailKind.Meant] = "Thông báo báo cáo đã được xác nhận",
        [MailKind.Withdrawn] = "Thông báo đã rút lần nộp",
        [MailKind.Reused] = "Thông báo dùng lại lần nộp trước",
        [MailKind.Parked] = "Thông báo đã nhận báo cáo sau khi đóng đợt",
        [MailKind.Taken] = "Thông báo báo cáo nộp sau khi đóng đợt được sử dụng",
        [MailKind.Reopened] = "Thông báo mở lại việc nộp báo cáo",
        [MailKind.Issued] = "Thông báo phát hành báo cáo tổng hợp",
        [MailKind.AfterOfficial] = "Thông báo cho đầu mối: có dự thảo mới sau bản chính thức",
        [MailKind.NewReport] = "Thông báo cho đầu mối: có báo cáo mới",
        [MailKind.Unread] = "Thông báo cho đầu mối: hệ thống chưa đọc được báo cáo",
        [MailKind.Asked] = "Thông báo cho đầu mối: đơn vị có câu hỏi, đề nghị",
        [MailKind.Undelivered] = "Thông báo cho đầu mối: có thư không gửi được",
        [MailKind.Digest] = "Bản tin tuần cho đầu mối",
        [MailKind.Manual] = "Thư của cán bộ đầu mối",
    };

    /// <summary>The mail's name.</summary>
    public static string Of(MailRow mail) => Of(mail.Reason, mail.Number);

    /// <summary>The name of a mail by what its row is called.</summary>
    public static string Of(string reason) => MailReason.TryParse(reason, null, out var parsed) ? Of(parsed, number: null) : "Thư";

    private static string Of(MailReason reason, int? number) => reason.IsReminder ? MailTexts.ReminderName(number) : Names[reason.Kind];
}
