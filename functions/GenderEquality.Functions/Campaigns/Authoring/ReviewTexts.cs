namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What is said of a draft that has no faults and is hardly meant so.</summary>
public static class ReviewTexts
{
    public const string TasksNowhere = "Các cơ quan có nhiệm vụ, nhưng đề cương chưa có mục “Viết theo từng nhiệm vụ”, nên mẫu báo cáo không có chỗ viết kết quả từng nhiệm vụ. Đề nghị chọn “Có” ở một mục nếu cần.";

    public const string OnlyTriedOut = "Đợt này được ghi là đợt diễn tập: mọi thư chỉ gửi đến địa chỉ ghi ở đây, các cơ quan không nhận được thư. Đợt thật thì đề nghị xóa địa chỉ này.";

    public static string StandIn(string text) => $"Còn ghi tạm “{text}”. Đề nghị thay bằng nội dung thật.";

    public static string OtherCoordinator(string name, string listed) => $"Cơ quan đầu mối ghi là “{name}” nhưng trong danh sách là “{listed}”. Đề nghị chọn đúng cơ quan, hoặc sửa tên.";

    public static string DueIsOver(DateOnly due) => $"Hạn nộp (trước ngày {VietnameseFormat.Date(due)}) đã qua. Đề nghị kiểm tra năm và ngày.";

    public static string OldPlan(string number) => $"Văn bản được thực hiện ({number}) ban hành trước năm báo cáo. Đề nghị kiểm tra số, ngày và nội dung.";
}
