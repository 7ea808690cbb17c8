using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>What the page says that shows who gets what.</summary>
public static class SendTexts
{
    public const string Hint = "Đề nghị kiểm tra người nhận và nội dung trước khi gửi. Chưa có thư nào được gửi.";
    public const string RecipientsTitle = "Người nhận";
    public const string NoRecipients = "Chưa chọn cơ quan nào. Đề nghị trở về danh sách để chọn.";
    public const string TextTitle = "Nội dung thư";
    public const string TextHint = "Mỗi cơ quan nhận thư riêng, có đường dẫn riêng. Dưới đây là thư của một cơ quan; đường dẫn trong thư này không dùng được.";
    public const string ShowText = "Xem thư";
    public const string SubjectLabel = "Tiêu đề";
    public const string Back = "Trở về, không gửi";
    public const string Change = "Sửa nội dung";
    public const string ToldToday = "hôm nay đã nhắc hoặc báo hạn nộp";
    public const string NotOwing = "không còn phải đôn đốc";
    public const string Exempt = "được miễn báo cáo";
    public const string BeingRead = "báo cáo đang được kiểm tra";
    public const string NotRead = "hệ thống chưa đọc được báo cáo";
    public const string Invited = "đã được mời";
    public const string DraftGone = "Thư đã gửi, hoặc đã quá một giờ kể từ khi viết. Đề nghị viết lại.";

    /// <summary>A kind in the list of what can be sent.</summary>
    public static string Kind(SendKind kind) => kind switch
    {
        SendKind.Remind => "Gửi thư đôn đốc",
        SendKind.Invite => "Gửi thư mời",
        SendKind.NewLink => "Gửi đường dẫn mới",
        _ => "Viết thư",
    };

    /// <summary>Heading of the page.</summary>
    public static string Title(SendKind kind) => kind == SendKind.Write ? "Xem trước khi gửi: thư của đầu mối" : $"Xem trước khi gửi: {VietnameseFormat.LowerFirst(Kind(kind)["Gửi ".Length..])}";

    /// <summary>The last button.</summary>
    public static string Send(int count) => $"Gửi cho {count} cơ quan";

    public const string SendTicked = "Gửi cho các cơ quan đã đánh dấu";

    public static string More(int count) => $"và {count} cơ quan khác trong danh sách đã lọc";

    public static string MutedUntil(DateOnly day) => $"hẹn nộp ngày {VietnameseFormat.Date(day)}";

    public static string TextOf(string agency) => $"Thư gửi {agency}";
}
