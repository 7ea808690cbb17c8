namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What is said when something is removed that other parts of a draft refer to.</summary>
public static class RemovalTexts
{
    public const string ReferredTo = "Nội dung định xóa đang được dùng ở chỗ khác. Chưa xóa gì; nội dung vừa gõ vẫn còn. Đề nghị chọn cách xóa ở dưới.";
    public const string WhereTitle = "Đang được dùng ở:";
    public const string LossesTitle = "Nếu xóa cùng lúc, các nội dung sau cũng bị xóa:";
    public const string LeftTitle = "Sau đó vẫn phải sửa:";
    public const string Alone = "Chỉ xóa nội dung này";
    public const string AloneHint = "Nếu chỉ xóa nội dung này, mỗi chỗ nêu trên thành một lỗi của bản thảo, phải sửa trước khi mở đợt. Lần lưu trước vẫn khôi phục được ở “Các lần lưu trước”.";
    public const string DanglingTitle = "Chỗ dùng đến nội dung không còn trong bản thảo";
    public const string DanglingButton = "Xóa các nội dung này";

    public static string Title(string what) => $"Xóa “{what}”";

    public static string Together(int count) => $"Xóa cùng {count} nội dung liên quan";
}
