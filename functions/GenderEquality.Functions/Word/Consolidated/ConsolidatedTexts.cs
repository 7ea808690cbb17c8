using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Words of the signed report and of the compilation that are not in the campaign.</summary>
internal static class ConsolidatedTexts
{
    public const string Compilation = "Tập báo cáo của các cơ quan, đơn vị, địa phương";
    public const string Nothing = "Không phát sinh.";
    public const string NotReported = "Chưa có đơn vị nào báo cáo nội dung này.";
    public const string Submissions = "Danh sách cơ quan, đơn vị, địa phương gửi báo cáo";
    public const string Unplaced = "Nội dung chưa xếp được vào mục nào";
    public const string ByGroup = "Chia theo nhóm cơ quan, đơn vị, địa phương";
    public const string Target = "Mức";
    public const string Outcome = "Đánh giá";
    public const string Source = "Nguồn";
    public const string Ordinal = "TT";
    public const string Agency = "Cơ quan, đơn vị, địa phương";
    public const string SentOn = "Ngày gửi";
    public const string State = "Tình trạng";

    /// <summary>Header over a target and whether it is reached.</summary>
    public static string TargetBy(int year) => string.Create(CultureInfo.InvariantCulture, $"Mục tiêu đến năm {year}");

    /// <summary>What the report rests on.</summary>
    public static string Pursuant(IEnumerable<string> bases) => $"{Form.FormTexts.Pursuant} {string.Join("; ", bases)};";

    /// <summary>The task above its result.</summary>
    public static string Task(string task) => $"Nhiệm vụ: “{task.Trim()}”";

    /// <summary>One line for all agencies that have nothing to report.</summary>
    public static string NothingFrom(IEnumerable<Agency> agencies) => $"Không phát sinh: {Names(agencies)}.";

    /// <summary>Names in one line.</summary>
    public static string Names(IEnumerable<Agency> agencies) => string.Join("; ", agencies.Select(agency => agency.Name));

    /// <summary>What stands in the compilation.</summary>
    public static string CompiledFrom(ConsolidatedReport report) =>
        $"Tập này gồm nội dung báo cáo của {Count(report.Counts.Submitted)}/{Count(report.Counts.Expected)} cơ quan, đơn vị, địa phương gửi đến ngày {VietnameseFormat.Date(DateOnly.FromDateTime(report.AsOf.DateTime))}, "
        + "xếp theo từng mục của đề cương và theo thứ tự trong kế hoạch; đoạn trùng nhau giữa các đơn vị được in một lần.";

    /// <summary>Sentence after the sections.</summary>
    public static string Closing(Campaign campaign, Audience audience) =>
        $"Trên đây là báo cáo {VietnameseFormat.LowerFirst(campaign.Title)}, {campaign.Coordinator.Name} trân trọng báo cáo {audience.Recipient}";

    /// <summary>Heading of a group's part of a table.</summary>
    public static string Group(AgencyGroup group, int contributors) => $"{group.Name} ({contributors:00} đơn vị có số liệu)";

    /// <summary>All members of a group that reported.</summary>
    public static string FromGroup(AgencyGroup group, int count) => $"{group.NameInText} ({Count(count)} đơn vị)";

    /// <summary>All agencies that reported.</summary>
    public static string FromAll(int count) => $"Tất cả {Count(count)} đơn vị đã gửi báo cáo";

    /// <summary>Title under a figure.</summary>
    public static string Figure(int number, string title) => string.Create(CultureInfo.InvariantCulture, $"Hình {number}. {title}");

    /// <summary>A target, such as "60", "dưới 30", "có".</summary>
    public static string TargetOf(Indicator indicator, Target? target) => target switch
    {
        null => "-",
        _ when indicator.Kind == IndicatorKind.YesNo => target.Value == 0 ? "không" : "có",
        { Strict: true } => (indicator.Better == Direction.Lower ? "dưới " : "trên ") + VietnameseFormat.Number(target.Value),
        _ => VietnameseFormat.Number(target.Value),
    };

    private static string Count(int count) => VietnameseFormat.Number(count, 0);
}
