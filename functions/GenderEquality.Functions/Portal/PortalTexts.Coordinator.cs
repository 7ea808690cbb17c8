using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal;

/// <content>What the coordinator's pages say.</content>
public static partial class PortalTexts
{
    public const string CoordinatorArea = "Điều phối";
    public const string SignedInAs = "Đang đăng nhập";
    public const string OverviewTitle = "Tình hình nộp báo cáo";
    public const string CountsTitle = "Số cơ quan theo tình trạng";
    public const string FilterHint = "Bấm vào một ô để chỉ xem các cơ quan đó.";
    public const string AgencyColumn = "Cơ quan, đơn vị";
    public const string StatusColumn = "Tình trạng";
    public const string FindingsColumn = "Lỗi, cảnh báo";
    public const string LastMailColumn = "Thư gần nhất";
    public const string NoAgency = "Không có cơ quan nào ở tình trạng này.";
    public const string SendLinks = "Gửi đường dẫn nộp báo cáo";
    public const string SendLinksText = "Mỗi cơ quan chưa có thư mời sẽ nhận một thư có đường dẫn riêng. Cơ quan đã được mời không nhận thêm.";
    public const string SendLinksButton = "Gửi thư mời";
    public const string RemindAll = "Đôn đốc ngay";
    public const string RemindAllNone = "Không còn cơ quan nào cần đôn đốc.";
    public const string WriteToSelected = "Viết thư cho cơ quan đã chọn";
    public const string WriteToSelectedHint = "Đánh dấu các cơ quan trong bảng, rồi bấm nút này.";
    public const string DownloadOriginals = "Tải tất cả bản gốc (.zip)";
    public const string OpenReports = "Báo cáo tổng hợp";
    public const string ActionsTitle = "Việc chung";

    public const string ContactsTitle = "Thư điện tử nhận thông báo";
    public const string ContactsHint = "Mỗi dòng một địa chỉ.";
    public const string ContactsSave = "Lưu địa chỉ";
    public const string ExtendTitle = "Gia hạn";
    public const string ExtendLabel = "Được nộp đến hết ngày";
    public const string ExtendHint = "Để trống để bỏ gia hạn, trở về hạn chung.";
    public const string ExtendSave = "Lưu hạn nộp";
    public const string ExemptTitle = "Miễn báo cáo";
    public const string ExemptLabel = "Lý do miễn";
    public const string ExemptSave = "Miễn báo cáo đợt này";
    public const string ExemptUndo = "Bỏ miễn, yêu cầu báo cáo";
    public const string ReturnTitle = "Trả lại báo cáo để sửa";
    public const string ReturnLabel = "Nội dung cần sửa";
    public const string ReturnHint = "Đơn vị nhận được nội dung này qua thư và trên trang nộp báo cáo.";
    public const string ReturnSave = "Trả lại báo cáo";
    public const string ReturnedByHand = "Báo cáo đã được trả lại để sửa";
    public const string AcceptedByHand = "Báo cáo được chấp nhận theo quyết định của cán bộ đầu mối";
    public const string AcceptTitle = "Chấp nhận dù còn lỗi";
    public const string AcceptLabel = "Lý do chấp nhận";
    public const string AcceptSave = "Chấp nhận báo cáo";
    public const string ExtendReason = "Lý do gia hạn (không bắt buộc)";
    public const string NotSaved = "Chưa thực hiện được";
    public const string ReasonMissing = "Xin ghi rõ nội dung trước khi gửi.";
    public const string SubmissionChanged = "Báo cáo này đang được kiểm tra hoặc không đọc được. Xin tải lại trang rồi thử lại.";
    public const string ContactsMissing = "Xin ghi ít nhất một địa chỉ thư điện tử.";
    public const string DateMissing = "Ngày gia hạn không đọc được. Xin chọn lại ngày.";
    public const string MailIncomplete = "Xin ghi tiêu đề và nội dung thư.";
    public const string NoRecipient = "Xin chọn ít nhất một cơ quan nhận thư.";
    public const string UploadForTitle = "Nộp thay đơn vị";
    public const string UploadForHint = "Dùng khi đơn vị gửi báo cáo bằng đường khác. Tệp được kiểm tra như khi đơn vị tự nộp.";
    public const string LinkTitle = "Đường dẫn riêng của đơn vị";
    public const string LinkShowHint = "Tạo thêm một đường dẫn để chuyển cho đơn vị bằng cách khác. Các đường dẫn đã gửi vẫn dùng được.";
    public const string LinkShow = "Tạo và xem đường dẫn";
    public const string LinkHint = "Khi thu hồi, mọi đường dẫn đã gửi cho đơn vị không dùng được nữa. Đơn vị nhận đường dẫn mới qua thư.";
    public const string LinkRevoke = "Thu hồi và tạo đường dẫn mới";
    public const string LinkNew = "Đường dẫn mới (chỉ hiện một lần, xin chép lại ngay)";
    public const string RemindOne = "Đôn đốc ngay";
    public const string RemindOneText = "Gửi một thư nhắc có đường dẫn nộp báo cáo cho đơn vị này.";
    public const string WriteOne = "Viết thư";
    public const string MailsTitle = "Thư đã gửi";
    public const string MailsEmpty = "Chưa có thư nào.";
    public const string ReasonColumn = "Nội dung";
    public const string TimeColumn = "Thời điểm";
    public const string BackToOverview = "Về danh sách";

    public const string ComposeTitle = "Viết thư cho các cơ quan";
    public const string ComposeTo = "Người nhận";
    public const string ComposeSubject = "Tiêu đề";
    public const string ComposeBody = "Nội dung";
    public const string ComposeHint = "Thư được gửi riêng cho từng cơ quan, phía dưới tự động kèm đường dẫn nộp báo cáo của cơ quan đó.";
    public const string ComposeSend = "Gửi thư";

    public const string ReportsTitle = "Báo cáo tổng hợp";
    public const string AssembleTitle = "Tổng hợp ngay";
    public const string AssembleDraft = "Lập bản dự thảo";
    public const string AssembleFinal = "Lập bản chính thức";
    public const string AssembleHint = "Việc tổng hợp thường mất dưới một phút. Nếu chưa thấy phiên bản mới, xin tải lại trang. Mỗi lần tổng hợp là một phiên bản mới, các bản cũ vẫn được giữ.";
    public const string VersionsTitle = "Các phiên bản";
    public const string VersionsEmpty = "Chưa có phiên bản nào.";
    public const string Draft = "Dự thảo";
    public const string Final = "Chính thức";

    public const string AuditTitle = "Nhật ký";
    public const string AuditHint = "Mọi thao tác của cán bộ đầu mối, mới nhất ở trên.";
    public const string AuditEmpty = "Chưa có thao tác nào.";
    public const string WhoColumn = "Người thực hiện";
    public const string WhatColumn = "Việc đã làm";

    public const string CampaignTitle = "Đợt báo cáo";
    public const string OutlineTitle = "Đề cương";
    public const string IndicatorsTitle = "Chỉ tiêu";
    public const string TablesTitle = "Biểu phụ lục";
    public const string BasesTitle = "Căn cứ";
    public const string Unverified = "cần đối chiếu với văn bản gốc";
    public const string OptionalSection = "không bắt buộc";
    public const string IndicatorColumn = "Chỉ tiêu";
    public const string UnitColumn = "Đơn vị tính";
    public const string ExtendedShort = "đã gia hạn";

    private const int MostFaults = 10;

    /// <summary>An entry of the menu.</summary>
    public static string Menu(CoordinatorMenu menu) => menu switch
    {
        CoordinatorMenu.Mail => "Viết thư",
        CoordinatorMenu.Reports => ReportsTitle,
        CoordinatorMenu.Campaign => CampaignTitle,
        CoordinatorMenu.Audit => AuditTitle,
        _ => "Tổng quan",
    };

    /// <summary>The campaign's file has faults, so that an older copy of it counts.</summary>
    public static PageMessage CampaignFault(IReadOnlyList<CampaignFileError> errors) => PageMessage.Error(
        "Tệp của đợt báo cáo có lỗi",
        [
            "Hệ thống vẫn chạy theo bản đúng gần nhất; thay đổi mới trong tệp chưa có hiệu lực cho đến khi tệp được sửa.",
            .. errors.Take(MostFaults).Select(error => error.ToString()),
            .. errors.Count > MostFaults ? [$"… và {errors.Count - MostFaults} lỗi khác."] : Array.Empty<string>(),
        ]);

    /// <summary>A filter of the table.</summary>
    public static string Filter(OverviewFilter filter) => filter switch
    {
        OverviewFilter.Accepted => "Đã chấp nhận",
        OverviewFilter.NeedsCorrection => "Cần sửa",
        OverviewFilter.Processing => "Đang kiểm tra",
        OverviewFilter.Missing => "Chưa nộp",
        OverviewFilter.Late => "Muộn, quá hạn",
        OverviewFilter.Exempt => "Được miễn",
        _ => "Tất cả",
    };

    /// <summary>What was done, from its name in the address (see <see cref="ActionResults"/>); null for an unknown name.</summary>
    public static string? Done(string result, int count) => result switch
    {
        ActionResults.Invited when count == 0 => "Không có cơ quan nào cần gửi thư mời thêm.",
        ActionResults.Invited => $"Đang gửi thư mời cho {count} cơ quan.",
        ActionResults.Reminded when count == 0 => "Không có thư đôn đốc nào được gửi: không còn cơ quan nào cần đôn đốc, hoặc vừa được đôn đốc.",
        ActionResults.Reminded => $"Đang gửi thư đôn đốc cho {count} cơ quan.",
        ActionResults.Written => $"Đang gửi thư cho {count} cơ quan.",
        ActionResults.Saved => "Đã lưu.",
        ActionResults.Returned => "Đã trả lại báo cáo. Đơn vị được thông báo qua thư.",
        ActionResults.Accepted => "Đã chấp nhận báo cáo. Đơn vị được thông báo qua thư.",
        ActionResults.Uploaded => "Đã nhận báo cáo nộp thay. Hệ thống đang kiểm tra.",
        ActionResults.Assembling => "Đang tổng hợp báo cáo. Trang này tự tải lại sau 20 giây.",
        _ => null,
    };

    public static string DateTooEarly(DateOnly lastDay) => $"Ngày gia hạn phải sau hạn chung, tức là sau ngày {VietnameseFormat.Date(lastDay)}.";

    public static string BadAddress(string address) => $"“{address}” không phải là địa chỉ thư điện tử.";

    /// <summary>Name under which a file of a consolidated report is saved: its own, with the version, so that two do not get mixed up.</summary>
    public static string ReportFileName(Campaign campaign, int version, string file) =>
        $"{Path.GetFileNameWithoutExtension(file)}-{campaign.Year}-v{version}{Path.GetExtension(file)}";

    public static string OriginalsName(Campaign campaign) => $"ban-goc-{campaign.Id}.zip";

    public static string RemindAllText(int count) => $"{count} cơ quan chưa nộp hoặc phải sửa sẽ nhận một thư nhắc có đường dẫn riêng.";

    public static string RemindAllButton(int count) => $"Đôn đốc {count} cơ quan";

    public static string AcceptedOf(int accepted, int expected) => $"{accepted} trên {expected} cơ quan phải báo cáo đã có báo cáo được chấp nhận";

    public static string ReadyOf(int ready, int expected) => $"Hiện có báo cáo đọc được của {ready} trên {expected} cơ quan phải báo cáo.";

    public static string VersionTitle(ReportVersion version) => $"Phiên bản {version.Number}";

    public static string VersionContents(int contributions) => $"Tổng hợp từ báo cáo của {contributions} cơ quan";

    /// <summary>What a file of a consolidated report is, from its name.</summary>
    public static string ReportFileLabel(Campaign campaign, string name) => Path.GetExtension(name) switch
    {
        ".docx" when campaign.Audiences.FirstOrDefault(audience => Path.GetFileNameWithoutExtension(name).EndsWith("-" + audience.Key, StringComparison.Ordinal)) is { } audience
            => $"Báo cáo Word gửi {audience.Recipient}",
        ".docx" => "Báo cáo Word",
        ".xlsx" => "Bảng số liệu Excel",
        ".json" => "Bảng kê nguồn của từng đoạn và số liệu (JSON)",
        _ => "Tệp khác",
    };

    public static string ExtendedTo(DateOnly dueBefore) => $"Gia hạn đến {VietnameseFormat.Date(dueBefore.AddDays(-1))}";

    public static string FilledByCount(int agencies) => $"{agencies} cơ quan điền";

    public static string CampaignDates(Campaign campaign) =>
        $"Nhận báo cáo từ ngày {VietnameseFormat.Date(campaign.OpensOn)}, trước ngày {VietnameseFormat.Date(campaign.DueBefore)}. {campaign.Agencies.Count} cơ quan, đơn vị."
        + (campaign.ActionPeriod is { } period ? $" {period.Name}: từ ngày {VietnameseFormat.Date(period.From)} đến ngày {VietnameseFormat.Date(period.To)}." : string.Empty);

    /// <summary>A target such as "60", "dưới 30", "có"; empty without one.</summary>
    public static string Target(Indicator indicator, Target? target) => target switch
    {
        null => string.Empty,
        _ when indicator.Kind == IndicatorKind.YesNo => target.Value == 0 ? "không" : "có",
        { Strict: true } => (indicator.Better == Direction.Lower ? "dưới " : "trên ") + VietnameseFormat.Number(target.Value),
        _ => VietnameseFormat.Number(target.Value),
    };

    public static string Select(string agency) => $"Chọn {agency}";

    /// <summary>Where a mail stands.</summary>
    public static string MailState(MailState state) => state switch
    {
        Mail.MailState.Sent => "đã gửi",
        Mail.MailState.Delivered => "đã đến hộp thư",
        Mail.MailState.Failed => "không gửi được",
        Mail.MailState.Bounced => "bị trả lại, xin kiểm tra địa chỉ",
        Mail.MailState.Skipped => "không còn cần gửi",
        _ => "đang chờ gửi",
    };

    /// <summary>Why a mail is sent.</summary>
    public static string MailReason(MailReason reason) => reason.Kind switch
    {
        MailKind.Invite => "Thư mời nộp báo cáo",
        MailKind.Due when reason.Days == 0 => "Nhắc ngày cuối cùng",
        MailKind.Due => $"Nhắc trước hạn {reason.Days} ngày",
        MailKind.Overdue => $"Đôn đốc, quá hạn {reason.Days} ngày",
        MailKind.Receipt => "Kết quả kiểm tra báo cáo",
        MailKind.Review => "Ý kiến của cán bộ đầu mối về báo cáo",
        MailKind.RemindNow => "Đôn đốc",
        MailKind.NewLink => "Đường dẫn mới",
        MailKind.Extended => "Thông báo gia hạn",
        _ => "Thư của cán bộ đầu mối",
    };
}
