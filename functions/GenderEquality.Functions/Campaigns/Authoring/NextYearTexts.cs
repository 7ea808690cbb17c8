namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What must be looked at in a campaign that was made of last year's.</summary>
public static class NextYearTexts
{
    public const string CalendarEmpty = "Ngày nghỉ lễ, ngày làm bù của năm trước đã xóa. Đề nghị ghi lịch nghỉ của năm mới khi có thông báo.";
    public const string NoFigures = "Chưa có số liệu năm trước: đợt trước chưa có bản chính thức. Có thể tạo lại sau, hoặc ghi số liệu năm trước tại đây.";

    public static string NamesOldDocument(int year) => $"Còn nêu văn bản của năm {year}. Đề nghị ghi văn bản của năm mới.";

    public static string OldBasis(string number) => $"Văn bản {number} là của năm trước. Đề nghị thay bằng văn bản của năm mới, hoặc bỏ.";

    public static string NoTarget(string indicator, int year) => $"Mục tiêu đến năm {year} của chỉ tiêu {indicator} đã hết hạn, chưa có mục tiêu mới. Đề nghị ghi mục tiêu.";

    public static string TargetEnded(string indicator, int year) => $"Mục tiêu đến năm {year} của chỉ tiêu {indicator} đã hết hạn và được bỏ; các mục tiêu sau giữ nguyên.";

    public static string OtherTargetYear(int year, int next) => next == year
        ? $"Phép đo so với mục tiêu đến năm {year}, đã hết hạn. Đề nghị ghi năm khác, hoặc bỏ."
        : $"Phép đo so với mục tiêu đến năm {year}, đã hết hạn; nay so với mục tiêu đến năm {next}. Đề nghị sửa các câu có nêu năm {year}.";

    public static string FiguresTaken(int count) => $"{count} số liệu của bản chính thức năm trước đã thành số liệu năm trước.";
}
