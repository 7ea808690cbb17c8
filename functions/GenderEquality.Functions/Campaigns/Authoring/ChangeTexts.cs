namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Differences between a campaign and what it is to be, and what follows from them.</summary>
public static class ChangeTexts
{
    public static string AgencyGone(string name) => $"Bỏ cơ quan {name}: cơ quan không còn trong danh sách, báo cáo đã nộp được giữ nhưng không được tổng hợp, đường dẫn của cơ quan không dùng được nữa.";

    public static string AgencyNew(string name) => $"Thêm cơ quan {name}. Thư mời gửi từ trang Tổng quan.";

    public static string AgencyRenamed(string old, string name) => $"Đổi tên {old} thành {name}. Mã, báo cáo và lịch sử của cơ quan được giữ.";

    public static string ContactsChanged(string name) => $"Đổi địa chỉ thư hoặc người liên hệ của {name}.";

    public static string GroupChanged(string name) => $"Chuyển nhóm của {name}.";

    public static string TasksChanged(string name) => $"Đổi nhiệm vụ của {name}. Mẫu tải từ nay có nhiệm vụ mới; báo cáo theo mẫu cũ vẫn đọc được.";

    public static string Section(string key) => $"mục {key} của đề cương";

    public static string Table(string key) => $"biểu {key}";

    public static string Indicator(string key) => $"chỉ tiêu {key}";

    public static string Column(string table, string header) => $"cột “{header}” của {table}";

    public static string Row(string table, string label) => $"dòng “{label}” của {table}";

    public static string Gone(string what) => $"Bỏ {what}: nội dung, số liệu các cơ quan đã báo cáo ở đây không được đưa vào bản tổng hợp nữa; tệp đã nộp vẫn được giữ.";

    public static string New(string what) => $"Thêm {what}. Mẫu tải từ nay mới có; cơ quan đã nộp cần được đề nghị bổ sung.";

    public static string Worded(string what) => $"Sửa chữ của {what}. Mẫu tải từ nay có chữ mới; báo cáo theo mẫu cũ vẫn đọc được.";

    public static string AskedOtherwise(string what) => $"Đổi cách báo cáo {what}: số liệu, nội dung đã báo cáo theo cách cũ có thể không dùng được.";

    public static string FilledByOthers(string what) => $"Đổi cơ quan điền {what}. Cơ quan mới được giao thấy ở mẫu tải từ nay.";

    public static string TargetsChanged(string what) => $"Đổi mục tiêu của {what}.";

    public static string Aliases(string what) => $"Đổi tên khác của {what}. Báo cáo đọc từ nay theo tên mới; báo cáo đã đọc thì bấm “Đọc lại” khi cần.";

    public static string DueMoved(DateOnly old, DateOnly now) => $"Đổi hạn nộp: trước ngày {VietnameseFormat.Date(old)} thành trước ngày {VietnameseFormat.Date(now)}. Lịch đôn đốc theo hạn mới.";

    public static string PartChanged(string label) => $"Sửa phần “{label}”.";
}
