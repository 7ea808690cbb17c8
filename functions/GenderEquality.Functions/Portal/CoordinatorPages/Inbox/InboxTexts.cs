using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Inbox;

/// <summary>What the inbox says.</summary>
public static class InboxTexts
{
    public const string Title = "Hộp thư hỏi đáp";
    public const string Hint = "Câu hỏi, đề nghị gia hạn và khó khăn, vướng mắc của các đơn vị. Câu trả lời hiện trên trang của đơn vị và được gửi qua thư.";
    public const string OpenTitle = "Chờ trả lời";
    public const string AnsweredTitle = "Đã trả lời";
    public const string NothingOpen = "Không có câu hỏi nào chờ trả lời.";
    public const string NothingAnswered = "Chưa có câu trả lời nào.";
    public const string ReplyLabel = "Nội dung trả lời";
    public const string LastDayLabel = "Cho phép nộp đến hết ngày";
    public const string Reply = "Trả lời";
    public const string Grant = "Đồng ý gia hạn";
    public const string Decline = "Không đồng ý";
    public const string AnsweredMeanwhile = "Câu hỏi này đã được trả lời. Đề nghị xem lại câu trả lời bên dưới.";
    public const string PagesLabel = "Trang của các câu đã trả lời";

    public static string Wants(DateOnly lastDay) => $"Đề nghị được nộp đến hết ngày {VietnameseFormat.Date(lastDay)}";
}
