using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What the pages say of campaigns that one level hands down to the next.</summary>
public static class HandDownPageTexts
{
    /// <summary>Field with the file of the level above.</summary>
    public const string FileField = "tep-cap-tren";

    /// <summary>Field with the key of a campaign of the level above whose file is kept.</summary>
    public const string AboveField = "ma-cap-tren";

    /// <summary>Field that says who reports there.</summary>
    public const string AgencyField = "co-quan-minh";

    public const string Title = "Nhận đợt báo cáo từ cấp trên";
    public const string Hint = "Bản thảo có sẵn đề cương, chỉ tiêu, biểu của cấp trên để số liệu cộng lên được. Cơ quan, ngày, nơi nhận của mình thì bổ sung sau.";
    public const string File = "Tệp do cấp trên trao (.json)";
    public const string Agency = "Cơ quan mình trong đợt của cấp trên";
    public const string AgencyHint = "Tên hoặc mã như cấp trên ghi. Để trống thì chọn ở bước sau.";
    public const string Button = "Tạo bản thảo từ tệp";
    public const string NotMade = "Chưa tạo được bản thảo";
    public const string Choose = "(chọn cơ quan)";
    public const string ChooseButton = "Tạo bản thảo";
    public const string OtherFile = "Gửi tệp khác";

    public const string BelowTitle = "Trao cho cấp dưới";
    public const string BelowText = "Cơ quan báo cáo trong đợt này có thể dùng tệp sau để mở đợt của chính mình cho các đơn vị cấp dưới: cùng đề cương, chỉ tiêu và biểu, nên số liệu cộng lên được.";
    public const string BelowContent = "Tệp không có địa chỉ thư, người liên hệ, tên người ký, số liệu riêng của cơ quan nào, và không có câu chữ của báo cáo tổng hợp.";
    public const string BelowLink = "Tải tệp trao cho cấp dưới";

    public static string Kept(Campaign above) => $"Đã nhận tệp của đợt “{above.Title}”. Đề nghị chọn cơ quan mình trong danh sách của cấp trên.";
}
