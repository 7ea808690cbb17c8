namespace GenderEquality.Functions.Portal.CoordinatorPages.Sending;

/// <summary>What the page on which a mail is written says.</summary>
public static class ComposeTexts
{
    public const string ComposeTitle = "Viết thư cho các cơ quan";
    public const string ComposeTo = "Người nhận";
    public const string ComposeSubject = "Tiêu đề";
    public const string ComposeBody = "Nội dung";
    public const string ComposeHint = "Thư được gửi riêng cho từng cơ quan, phía dưới tự động kèm đường dẫn nộp báo cáo của cơ quan đó.";
    public const string ComposePreview = "Xem trước";
    public const string SubjectMissing = "Đề nghị ghi tiêu đề thư.";
    public const string BodyMissing = "Đề nghị ghi nội dung thư.";
    public const string ChooseInList = "Chọn người nhận trong danh sách";
}
