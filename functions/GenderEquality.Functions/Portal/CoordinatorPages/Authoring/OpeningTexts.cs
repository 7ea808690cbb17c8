using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What the page says that opens a draft or applies a change.</summary>
public static class OpeningTexts
{
    public const string Hint = "Chưa thực hiện. Đề nghị kiểm tra rồi bấm nút ở cuối trang.";
    public const string ConsequencesTitle = "Việc sẽ thực hiện";
    public const string NoChange = "Không có gì khác so với đợt đang dùng.";
    public const string Faulty = "Bản thảo còn lỗi nên chưa mở được. Đề nghị sửa các lỗi ở trang bản thảo.";
    public const string Outdated = "Đợt báo cáo đã được sửa ở nơi khác từ khi bắt đầu bản thảo này, hoặc đã có đợt mang mã này. Nếu thực hiện thì thay đổi kia bị mất, nên chưa thực hiện được. "
        + "Đề nghị tải tệp JSON của bản thảo, bỏ bản thảo, bắt đầu sửa lại từ đợt đang dùng.";
    public const string Agree = "Tôi hiểu nội dung, số liệu nêu trên không được dùng nữa";
    public const string AgreeFirst = "Đề nghị đánh dấu đã hiểu những nội dung, số liệu không được dùng nữa.";
    public const string ChangedMeanwhile = "Bản thảo hoặc đợt báo cáo vừa được sửa ở nơi khác. Chưa thực hiện gì. Đề nghị xem lại trang này.";

    public static string Title(CampaignDraft draft) => draft.IsChange ? AuthoringTexts.ApplyLink : AuthoringTexts.OpenLink;

    /// <summary>What follows from opening a new campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="today">Local date.</param>
    public static IReadOnlyList<string> Consequences(Campaign campaign, DateOnly today) =>
    [
        $"Đợt “{campaign.Title}” vào danh sách các đợt, mã {campaign.Id}.",
        $"Nhận báo cáo từ ngày {VietnameseFormat.Date(campaign.OpensOn)}, trước ngày {VietnameseFormat.Date(campaign.DueBefore)}, của {campaign.Agencies.Count} cơ quan, đơn vị.",
        "Mở đợt chưa gửi thư nào. Thư mời gửi từ trang Tổng quan của đợt.",
        NextReminder(campaign, today),
        "Bản thảo ra khỏi danh sách; các lần lưu vẫn được giữ. Sau này sửa bằng nút “Sửa đợt này”.",
    ];

    private static string NextReminder(Campaign campaign, DateOnly today)
    {
        var from = today > campaign.OpensOn ? today : campaign.OpensOn;
        var days = ReminderStep.Of(campaign, campaign.DueBefore).Select(step => step.Day).Where(day => day >= from).ToList();
        return days.Count == 0
            ? "Theo lịch đôn đốc, không còn thư nào tự gửi."
            : $"Thư đôn đốc tự gửi cho các cơ quan chưa nộp, lần gần nhất vào ngày {VietnameseFormat.Date(days.Min())}.";
    }

    public static string KindTitle(ChangeKind kind) => kind switch
    {
        ChangeKind.LosesAnswers => "Làm mất nội dung đã báo cáo",
        ChangeKind.NewTemplate => "Cần mẫu mới",
        _ => "Có hiệu lực ngay",
    };
}
