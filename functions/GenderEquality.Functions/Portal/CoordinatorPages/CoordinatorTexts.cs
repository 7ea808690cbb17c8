using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
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
    public const string WorkingOn = "Đang làm việc với đợt";
    public const string WorkingElsewhere = "Các trang khác đang làm việc với đợt";
    public const string EditingDraft = "Đang soạn bản thảo của đợt";
    public const string FindCampaign = "Tìm đợt báo cáo theo tên, địa danh hoặc cơ quan đầu mối";
    public const string FindButton = "Tìm";
    public const string NoCampaignTitle = "Không có đợt báo cáo này";
    public const string NoCampaignText = "Đợt báo cáo trong địa chỉ không có, hoặc tệp của đợt có lỗi. Chưa thực hiện gì. Đề nghị chọn đợt ở trang “Các đợt báo cáo”.";

    public const string NoRightTitle = "Chưa được phân quyền trong đợt báo cáo này";

    /// <summary>The subject of a page about a draft.</summary>
    public static string DraftOf(string title) => $"Bản thảo: {title}";

    /// <summary>What is missing to do something in a campaign.</summary>
    public static string NoRightText(string needed, string? has) =>
        $"Việc này cần quyền “{needed}” trong đợt báo cáo; tài khoản đang đăng nhập {(has is null ? "chưa có quyền nào" : $"có quyền “{has}”")}. Chưa thực hiện gì.";

    public static string AskAdministrator(string administrators) => $"Nếu cần làm việc này, đề nghị liên hệ người quản trị đợt báo cáo: {administrators}.";

    public static string ToCampaign(string title) => $"Sang đợt “{title}”";

    public static string RightHere(string right) => $"Quyền trong đợt này: {right}. Các nút bị mờ là việc ngoài quyền.";

    public static string AllCampaigns(int count) => $"Xem tất cả {count} đợt báo cáo";

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
        CoordinatorMenu.Campaigns => "Các đợt báo cáo",
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

    /// <summary>The mail that was sent last, as the list has it.</summary>
    public static string MailName(LastMail mail) => MailNames.Of(mail.Reason) + (mail.Sent ? string.Empty : $", {MailState(Storage.Mails.MailState.Failed)}");

    /// <summary>What a mail is called; a reminder as its own subject calls it.</summary>
    public static string MailName(MailRow mail) => MailNames.Of(mail);
}
