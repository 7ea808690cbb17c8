using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>What the preview of a draft says.</summary>
internal static class PreviewPageTexts
{
    public const string Title = "Xem trước bản thảo";
    public const string Draft = "Bản thảo";
    public const string BackToDraft = "Trở lại bản thảo";
    public const string Hint = "Không có gì được gửi đi hoặc lưu lại từ trang này.";
    public const string FaultsTitle = "Bản thảo còn nội dung cần sửa";
    public const string ReportTitle = "Báo cáo tổng hợp với số liệu giả định";
    public const string ReportHint = "Hệ thống tự tạo số liệu, nội dung cho mọi cơ quan rồi tổng hợp theo đúng đề cương, biểu và các câu số liệu của bản thảo. Tên tệp, trích yếu và những dòng đầu ghi rõ đây là bản xem trước với số liệu giả định.";
    public const string AgencyTitle = "Mẫu, thư và trang của một cơ quan";
    public const string AgencyField = "Cơ quan";
    public const string Show = "Xem";
    public const string TemplateLink = "Tải mẫu báo cáo (Word) của cơ quan này";
    public const string PageLink = "Mở trang nộp báo cáo của cơ quan này vào ngày mở đợt";
    public const string MailsTitle = "Các thư gửi cơ quan này nếu chưa báo cáo";
    public const string MailsHint = "Theo ngày mở đợt, hạn nộp và lịch đôn đốc của bản thảo. Đường dẫn trong thư là đường dẫn mẫu.";
    public const string PageTitle = "Bản xem trước trang của cơ quan";
    public const string PageText = "Trang này hiển thị theo bản thảo, vào ngày mở đợt báo cáo. Các đường dẫn và nút trên trang chưa hoạt động cho đến khi đợt báo cáo được mở.";

    /// <summary>Stands in addresses where an agency's token does; no agency has it.</summary>
    public const string NoToken = "xem-truoc";

    /// <summary>So many faults are listed.</summary>
    public const int MostFaults = 20;

    public static string Faults(int count) => string.Create(CultureInfo.InvariantCulture, $"Cần sửa {count} nội dung trước khi xem trước được. Đề nghị sửa trong bản thảo rồi mở lại trang này.");

    public static string ReportLink(Audience audience) => $"Tải báo cáo gửi {audience.Recipient}";

    public static string TemplateFile(Campaign campaign, Agency agency) => $"xem-truoc-mau-{campaign.Id}-{agency.Code}.docx";
}
