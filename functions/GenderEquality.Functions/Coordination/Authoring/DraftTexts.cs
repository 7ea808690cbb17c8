using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>What was done with drafts of campaigns, for their history and the audit log.</summary>
public static class DraftTexts
{
    public const string MadeBlank = "Tạo mới";
    public const string ChangeBegun = "Bắt đầu sửa đợt báo cáo";
    public const string PutAway = "Bỏ bản thảo của đợt báo cáo";
    public const string Archived = "Đưa đợt báo cáo vào lưu trữ";
    public const string TakenBack = "Lấy đợt báo cáo khỏi lưu trữ";
    public const string DanglingRemoved = "Xóa các nội dung dùng đến những gì không còn trong bản thảo";
    public const string Applied = "Áp dụng thay đổi vào đợt báo cáo";
    public const string Opened = "Mở đợt báo cáo từ bản thảo";

    public static string MadeOf(string title) => $"Tạo từ đợt “{title}”";

    public static string Rehearsed(string title, EmailAddress to) => $"Mở đợt diễn tập của “{title}”, thư gửi đến {to}";

    public static string RehearsalRemoved(string title) => $"Xóa đợt “{title}” cùng toàn bộ dữ liệu";

    public static string UpperTaken(string title) => $"Nhận tệp đợt báo cáo của cấp trên: “{title}”";

    public static string UpperReplaced(string title) => $"Thay tệp đợt báo cáo của cấp trên: “{title}”";

    public static string HandedDown(string title) => $"Tạo từ đợt của cấp trên “{title}”";

    public static string SeriesTaken(int count, string fileName) => $"Nhập {count} số liệu các năm trước từ tệp {fileName}";

    public static string Uploaded(string fileName) => $"Lấy từ tệp {fileName}";

    public static string AgenciesFrom(string fileName) => $"Lấy danh sách cơ quan từ tệp {fileName}";

    public static string Restored(DateTimeOffset local) => $"Khôi phục bản lưu lúc {VietnameseFormat.Moment(local)}";

    public static string Edited(string part) => $"Sửa: {part}";

    public static string Audited(string how) => $"Bản thảo của đợt báo cáo: {VietnameseFormat.LowerFirst(how)}";
}
