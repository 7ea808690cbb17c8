using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Preview;

/// <summary>Made-up words, each of which says that it is made up.</summary>
public static class PreviewTexts
{
    public const string MadeUp = "giả định";
    public const string Yes = "có";
    public const string FileName = "bao-cao-gia-dinh.docx";

    /// <summary>The subject of a made-up document.</summary>
    public static string Title(string title) => $"{title} (bản xem trước, số liệu giả định)";

    /// <summary>The first lines of a made-up document.</summary>
    public static string Opening(string opening) => $"BẢN XEM TRƯỚC: toàn bộ số liệu và nội dung trong văn bản này là giả định, do hệ thống tự tạo để xem trước hình thức báo cáo; không có giá trị sử dụng. {opening}";

    /// <summary>Name of the made-up report's file.</summary>
    public static string ReportFile(Campaign campaign, Audience audience) => string.Create(CultureInfo.InvariantCulture, $"xem-truoc-so-lieu-gia-dinh-{campaign.Id}-{audience.Key}.docx");

    internal static string FreeRow(int number) => string.Create(CultureInfo.InvariantCulture, $"Nội dung giả định {number}");

    internal static string Sentence(Agency agency, OutlineSection section) => $"(Nội dung giả định) {agency.Name} báo cáo về nội dung “{section.Heading}”.";

    internal static string Result(string task) => $"(Nội dung giả định) Kết quả thực hiện nhiệm vụ “{task.TrimEnd('.', ';')}”.";
}
