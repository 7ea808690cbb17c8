using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What several of the coordinator's pages say, and their menu.</summary>
public static class CoordinatorTexts
{
    public const string CoordinatorArea = "Điều phối";
    public const string MenuTitle = "Danh mục";
    public const string SignedInAs = "Đang đăng nhập";
    public const string AgencyColumn = "Cơ quan, đơn vị";
    public const string ActionsTitle = "Việc chung";
    public const string DownloadOriginals = "Tải tất cả bản gốc (.zip)";
    public const string SettlingTitle = "Đối chiếu số liệu";
    public const string BackToOverview = "Về danh sách";

    /// <summary>An entry of the menu.</summary>
    public static string Menu(CoordinatorMenu menu) => menu switch
    {
        CoordinatorMenu.Agencies => "Đơn vị",
        CoordinatorMenu.Inbox => "Hộp thư hỏi đáp",
        CoordinatorMenu.Mail => "Viết thư",
        CoordinatorMenu.Settling => SettlingTitle,
        CoordinatorMenu.Editing => Editing.EditingTexts.Title,
        CoordinatorMenu.PersonalData => "Thông tin cá nhân",
        CoordinatorMenu.Reports => ReportsTexts.ReportsTitle,
        CoordinatorMenu.Audit => AuditPageTexts.AuditTitle,
        CoordinatorMenu.Campaign => CampaignTexts.CampaignTitle,
        _ => "Tổng quan",
    };

    /// <summary>What a number beside an entry of the menu means, for those who hear it.</summary>
    public static string Waiting(int count) => $"({count} việc chờ xử lý)";

    public static string OriginalsName(Campaign campaign) => $"ban-goc-{campaign.Id}.zip";

    /// <summary>Where a mail stands.</summary>
    public static string MailState(MailState state) => state switch
    {
        Storage.Mails.MailState.Sent => "đã gửi",
        Storage.Mails.MailState.Failed => "không gửi được",
        Storage.Mails.MailState.Skipped => "không còn cần gửi",
        _ => "đang chờ gửi",
    };

    /// <summary>What a mail is called; a reminder as its own subject calls it.</summary>
    public static string MailName(MailRow mail) => mail.Reason.Kind switch
    {
        MailKind.Invite => "Thư mời nộp báo cáo",
        MailKind.Due or MailKind.Overdue or MailKind.RemindNow => MailTexts.ReminderName(mail.Number),
        MailKind.Receipt => "Kết quả kiểm tra báo cáo",
        MailKind.Review => "Ý kiến của cán bộ đầu mối về báo cáo",
        MailKind.Withdrawn => "Thông báo đã rút lần nộp",
        MailKind.Reused => "Thông báo dùng lại lần nộp trước",
        MailKind.Taken => "Thông báo báo cáo nộp sau khi đóng đợt được sử dụng",
        MailKind.Meant => "Thông báo báo cáo đã được xác nhận",
        MailKind.Reopened => "Thông báo mở lại việc nộp báo cáo",
        MailKind.NewLink => "Đường dẫn mới",
        MailKind.Extended => "Thông báo gia hạn",
        MailKind.Issued => "Thông báo phát hành báo cáo tổng hợp",
        MailKind.Answered => "Trả lời câu hỏi, đề nghị của đơn vị",
        MailKind.AfterOfficial => "Thông báo cho đầu mối: có dự thảo mới sau bản chính thức",
        _ => "Thư của cán bộ đầu mối",
    };
}
