using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the page of the campaign says.</summary>
public static class CampaignTexts
{
    public const string CampaignTitle = "Đợt báo cáo";
    public const string OutlineTitle = "Đề cương";
    public const string IndicatorsTitle = "Chỉ tiêu";
    public const string TablesTitle = "Biểu phụ lục";
    public const string BasesTitle = "Căn cứ";
    public const string Unverified = "cần đối chiếu với văn bản gốc";
    public const string OptionalSection = "không bắt buộc";
    public const string IndicatorColumn = "Chỉ tiêu";
    public const string UnitColumn = "Đơn vị tính";

    public const string RightsNamed = "Đợt này có danh sách phân quyền riêng: chỉ người có tên xem và làm được việc trong đợt.";
    public const string RightsLink = "Xem danh sách và phân quyền";

    public const string AboveTitle = "Báo cáo lên cấp trên";
    public const string AboveFile = "Tệp đợt báo cáo của cấp trên (.json)";
    public const string AboveHint = "Tệp do cấp trên trao, tải từ mục “Trao cho cấp dưới” ở trang Đợt báo cáo của họ.";
    public const string AboveButton = "Gửi tệp";

    public static string AboveHere(Campaign above) => $"Đã có tệp của đợt “{above.Title}”. Bản chính thức được lập cả theo mẫu của đợt này.";

    public static string AboveMissing(UpwardReport upward) => $"Chưa có tệp của đợt “{upward.Campaign}” nên chưa lập được báo cáo theo mẫu của cấp trên. Đề nghị gửi tệp.";

    public static string OpenTitle(bool closed) => closed ? "Đợt báo cáo đã đóng" : "Đợt báo cáo đang mở";

    public static string OpenButton(bool closed) => closed ? "Mở lại đợt báo cáo" : "Đóng đợt báo cáo";

    public static string OpenQuestion(bool closed) => closed
        ? "Khi mở lại, báo cáo các đơn vị đã gửi sau khi đóng đợt được tiếp nhận; hệ thống lại tự động đôn đốc và tổng hợp."
        : "Khi đóng, báo cáo gửi đến được giữ lại chờ tiếp nhận, không thay đổi tình trạng nào; hệ thống không tự động đôn đốc và tổng hợp nữa.";

    public static string Decided(Campaign campaign, CampaignDecision decision) =>
        $"{(decision.Closed ? "Đóng" : "Mở lại")} lúc {PortalTexts.Moment(campaign, decision.At)}, {decision.By}.";

    public static string FilledByCount(int agencies) => $"{agencies} cơ quan điền";

    public static string CampaignDates(Campaign campaign) =>
        $"Nhận báo cáo từ ngày {VietnameseFormat.Date(campaign.OpensOn)}, trước ngày {VietnameseFormat.Date(campaign.DueBefore)}. {campaign.Agencies.Count} cơ quan, đơn vị. "
        + $"Từ ngày {VietnameseFormat.Date(campaign.ClosedFrom)}, hệ thống không tự động tổng hợp và đôn đốc nữa."
        + (campaign.ActionPeriod is { } period ? $" {period.Name}: từ ngày {VietnameseFormat.Date(period.From)} đến ngày {VietnameseFormat.Date(period.To)}." : string.Empty);

    /// <summary>A target such as "60", "dưới 30", "có"; empty without one.</summary>
    public static string Target(Indicator indicator, Target? target) => target switch
    {
        null => string.Empty,
        _ when indicator.Kind == IndicatorKind.YesNo => target.Value == 0 ? "không" : "có",
        { Strict: true } => (indicator.Better == Direction.Lower ? "dưới " : "trên ") + VietnameseFormat.Number(target.Value),
        _ => VietnameseFormat.Number(target.Value),
    };
}
