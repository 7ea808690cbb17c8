using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What the page says that takes agencies from Excel.</summary>
public static class AgencyImportTexts
{
    public const string Title = "Cơ quan từ Excel";
    public const string Hint = "Tải tệp mẫu (có sẵn các cơ quan của bản thảo), sửa trong Excel, gửi lại. Trang này cho thấy những gì khác trước khi lấy.";
    public const string Template = "Tải tệp mẫu (.xlsx)";
    public const string File = "Danh sách đã sửa (.xlsx)";
    public const string Send = "Gửi và so sánh";
    public const string NoFile = "Đề nghị chọn tệp Excel.";
    public const string TooLarge = "Tệp lớn hơn 25 MB. Đề nghị chỉ giữ trang tính có danh sách.";
    public const string Empty = "Tệp không có cơ quan nào dưới dòng tiêu đề. Đề nghị kiểm tra lại tệp.";
    public const string ProblemsTitle = "Cần biết trước khi lấy";
    public const string Take = "Lấy danh sách này";
    public const string TakeHint = "Chưa lấy. Đề nghị kiểm tra rồi bấm nút ở cuối trang. Ô để trống trong tệp thì giữ nguyên như bản thảo.";
    public const string Keep = "Giữ lại";
    public const string Is = "Là cơ quan";
    public const string IsNew = "mới";
    public const string LookAgain = "Các khác biệt dưới đây đã so lại với bản vừa lưu. Đề nghị xem lại rồi bấm nút.";
    public const string Nothing = "không có";

    public static string KindTitle(AgencyDifferenceKind kind) => kind switch
    {
        AgencyDifferenceKind.New => "Cơ quan mới",
        AgencyDifferenceKind.Gone => "Không còn trong danh sách",
        AgencyDifferenceKind.Renamed => "Đổi tên, giữ mã và lịch sử",
        AgencyDifferenceKind.Changed => "Đổi nội dung khác",
        _ => "Không đổi",
    };

    public static string GoneHint => "Những cơ quan này ra khỏi bản thảo, trừ cơ quan được đánh dấu giữ lại.";

    public static string NewHint => "Nếu là cơ quan cũ mang tên mới, chọn cơ quan đó để giữ mã và lịch sử.";

    public const string Guessed = "Hệ thống đoán theo tên hoặc địa chỉ thư; đề nghị kiểm tra.";

    public static string NewLine(AgencyDifference difference) => string.Join(", ", difference.Details.Prepend(difference.Code));

    public static string WasCalled(string name) => $"{name} (đổi tên)";

    public static string Renamed(AgencyDifference difference) => $"{difference.OldName} → {difference.Name}" + (difference.Details.Count > 0 ? $"; đổi cả {string.Join(", ", difference.Details)}" : string.Empty);

    public static string Changed(AgencyDifference difference) => $"{difference.Name}: {string.Join(", ", difference.Details)}";

    public static string More(int count) => $"… và {count} cơ quan khác.";

    public static string From(string file) => $"Tệp {file}";
}
