using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Words of the consolidated report that are not in the campaign.</summary>
internal static class ConsolidatedTexts
{
    public const string Nothing = "Không phát sinh.";
    public const string NotReported = "Chưa có đơn vị nào báo cáo nội dung này.";
    public const string Charts = "Biểu đồ";
    public const string Conflicts = "Số liệu cần đối chiếu";
    public const string Submissions = "Danh sách cơ quan, đơn vị, địa phương gửi báo cáo";
    public const string Findings = "Nội dung còn phải chỉnh sửa, bổ sung trong báo cáo của các đơn vị";
    public const string PersonalData = "Nội dung có thể chứa thông tin cá nhân, cần rà soát trước khi phát hành";
    public const string Unplaced = "Nội dung chưa xếp được vào mục nào";
    public const string Changes = "Thay đổi so với phiên bản trước";
    public const string ByGroup = "Chia theo nhóm cơ quan, đơn vị";
    public const string Target = "Mức";
    public const string Outcome = "Đánh giá";
    public const string Ordinal = "TT";
    public const string Agency = "Cơ quan, đơn vị";
    public const string Received = "Thời điểm nhận";
    public const string SentOn = "Ngày gửi";
    public const string State = "Tình trạng";
    public const string Attempt = "Lần nộp";
    public const string Hash = "Mã SHA-256 của tệp";
    public const string Place = "Vị trí";
    public const string Message = "Nội dung";
    public const string Row = "Chỉ tiêu, nội dung";
    public const string Sources = "Nguồn và số liệu";
    public const string Explanation = "Nội dung cần đối chiếu";
    public const string Chosen = " (đã ghi vào biểu)";
    public const string ToCorrect = "; còn nội dung phải chỉnh sửa";
    public const string Column = "Cột";
    public const string Before = "Trước";
    public const string After = "Sau";

    /// <summary>Header over a target and whether it is reached.</summary>
    public static string TargetBy(int year) => string.Create(CultureInfo.InvariantCulture, $"Mục tiêu đến năm {year}");

    /// <summary>The task above its result.</summary>
    public static string Task(string task) => $"Nhiệm vụ: “{task.Trim()}”";

    /// <summary>One line for all agencies that have nothing to report.</summary>
    public static string NothingFrom(IEnumerable<Agency> agencies) => $"Không phát sinh: {Names(agencies)}.";

    /// <summary>Names in one line.</summary>
    public static string Names(IEnumerable<Agency> agencies) => string.Join("; ", agencies.Select(agency => agency.Name));

    /// <summary>Sentence after the sections.</summary>
    public static string Closing(Campaign campaign, Audience audience) =>
        $"Trên đây là báo cáo {VietnameseFormat.LowerFirst(campaign.Title)}, {campaign.Coordinator.Name} trân trọng báo cáo {audience.Recipient}";

    /// <summary>Points from the text to the appendices.</summary>
    public static string SeeAppendices(int last) => last == 1
        ? $"Số liệu chi tiết kèm theo tại {Form.FormTexts.Appendix(1)}."
        : $"Số liệu chi tiết, biểu đồ và các bảng kê kèm theo tại các {Form.FormTexts.Appendix(1)} đến {RomanNumber.Write(last)}.";

    /// <summary>Heading of a group's part of a table.</summary>
    public static string Group(AgencyGroup group, int contributors) => $"{group.Name} ({contributors:00} đơn vị có số liệu)";

    /// <summary>How many agencies gave figures.</summary>
    public static string Contributors(int count) => $"Tổng hợp từ số liệu của {count:00} cơ quan, đơn vị.";

    /// <summary>Which version this one is compared with.</summary>
    public static string Since(int version) => $"So với phiên bản số {version}.";

    /// <summary>A target, such as "từ 60", "dưới 30", "có".</summary>
    public static string TargetOf(Indicator indicator, Target? target) => target switch
    {
        null => "-",
        _ when indicator.Kind == IndicatorKind.YesNo => target.Value == 0 ? "không" : "có",
        { Strict: true } => (indicator.Better == Direction.Lower ? "dưới " : "trên ") + VietnameseFormat.Number(target.Value),
        _ => (indicator.Better == Direction.Lower ? "≤ " : "≥ ") + VietnameseFormat.Number(target.Value),
    };
}
