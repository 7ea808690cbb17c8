namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What must be looked at in a campaign that was made of the one that the level above hands down.</summary>
public static class HandDownTexts
{
    public const string BasesTaken = "Lấy từ đợt của cấp trên. Đề nghị thêm kế hoạch, văn bản của địa phương, bỏ văn bản không áp dụng.";
    public const string TargetsTaken = "Mục tiêu của các chỉ tiêu lấy từ đợt của cấp trên. Đề nghị sửa nếu địa phương giao mục tiêu riêng.";
    public const string AddedUp = "Cấp trên lấy số liệu của một số cơ quan nhất định ở biểu này. Ở đây số liệu của mọi cơ quan điền biểu được cộng lại; đề nghị xem lại cách cộng.";

    public static string Agencies(Agency own) => $"Đề nghị nhập danh sách từ Excel. Danh sách phải có cả cơ quan mình, mã {own.Code}, vì đầu mối là một cơ quan trong danh sách.";

    public static string DueAbove(Campaign above) => $"Cấp trên nhận báo cáo trước ngày {VietnameseFormat.Date(above.DueBefore)}. Đề nghị đặt hạn sớm hơn để kịp tổng hợp.";

    public static string RecipientTaken(Campaign above) => $"Lấy theo cơ quan đầu mối của cấp trên: {above.Coordinator.Name}. Đề nghị sửa, hoặc thêm nơi nhận khác, nếu cần.";

    public static string PerTask(OutlineSection section) =>
        $"“{section.Number} {section.Heading}” viết theo từng nhiệm vụ. Đề nghị ghi nhiệm vụ của từng cơ quan, hoặc bỏ việc viết theo nhiệm vụ.";

    public static string NoSum(Indicator indicator) => $"Chỉ tiêu {indicator.Key} không cộng được từ số liệu của nhiều cơ quan. Đề nghị ghi cơ quan chủ trì trả lời cho toàn địa bàn.";
}
