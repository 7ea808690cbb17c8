using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Rights;

/// <summary>What the page of rights says.</summary>
public static class RightsTexts
{
    public const string Title = "Phân quyền trong đợt";
    public const string Hint = "Danh sách này chỉ có hiệu lực trong đợt báo cáo đang làm việc. Người không có tên không xem và không làm được gì trong đợt. Mọi thay đổi và lần bị từ chối đều có trong nhật ký.";
    public const string Nobody = "Chưa lập danh sách: mọi cán bộ đầu mối đều có đủ quyền trong đợt này. Khi phân quyền cho người đầu tiên, tài khoản đang đăng nhập tự có quyền “Quản trị”.";
    public const string ListTitle = "Danh sách";
    public const string AccountColumn = "Tài khoản";
    public const string RightColumn = "Quyền";
    public const string DeedColumn = "Việc";
    public const string Remove = "Bỏ quyền";
    public const string GiveTitle = "Phân quyền";
    public const string Account = "Tài khoản đăng nhập";
    public const string AccountHint = "Địa chỉ dùng để đăng nhập, như hiện ở cuối trang sau “Đang đăng nhập”. Nếu đã có tên trong danh sách, quyền được đổi.";
    public const string Right = "Quyền";
    public const string Give = "Lưu";
    public const string DropTitle = "Bỏ danh sách";
    public const string DropHint = "Bỏ toàn bộ danh sách: mọi cán bộ đầu mối lại có đủ quyền trong đợt này.";
    public const string Drop = "Bỏ danh sách phân quyền";
    public const string AccountMissing = "Đề nghị ghi tài khoản dưới dạng địa chỉ thư điện tử, ví dụ “can.bo@so.example.vn”.";
    public const string RightMissing = "Đề nghị chọn quyền.";
    public const string NobodyLeft =
        "Chưa lưu: sau thay đổi này đợt báo cáo không còn ai có quyền “Quản trị”, hoặc danh sách quá dài. Đề nghị phân quyền “Quản trị” cho một người khác trước, hoặc bỏ toàn bộ danh sách.";

    /// <summary>What a right lets one do.</summary>
    public static string Meaning(CampaignRight right) => right switch
    {
        CampaignRight.Work => "mọi việc của cán bộ đầu mối, trừ việc duyệt và quản trị",
        CampaignRight.Approve => "như “Xem”; duyệt hoặc trả lại bản chính thức",
        CampaignRight.Administer => "mọi việc; sửa, đóng, mở đợt và phân quyền",
        _ => "xem các trang, tải tệp",
    };
}
