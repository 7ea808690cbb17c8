using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the overview says.</summary>
public static class OverviewTexts
{
    public const string OverviewTitle = "Tình hình nộp báo cáo";
    public const string CountsTitle = "Số cơ quan theo tình trạng";
    public const string StatusColumn = "Tình trạng";
    public const string FindingsColumn = "Lỗi, cảnh báo";
    public const string LastMailColumn = "Thư gần nhất";
    public const string NoAgency = "Không có cơ quan nào ở tình trạng này.";
    public const string SendLinks = "Gửi đường dẫn nộp báo cáo";
    public const string SendLinksText = "Mỗi cơ quan chưa có thư mời sẽ nhận một thư có đường dẫn riêng. Cơ quan đã được mời không nhận thêm.";
    public const string SendLinksButton = "Gửi thư mời";
    public const string RemindAll = "Đôn đốc ngay";
    public const string RemindAllNone = "Không còn cơ quan nào cần đôn đốc.";
    public const string WriteToSelected = "Viết thư cho cơ quan đã chọn";
    public const string WriteToSelectedHint = "Đánh dấu các cơ quan trong bảng, rồi bấm nút này.";
    public const string OpenReports = "Báo cáo tổng hợp";

    public const string UndecidedPersonalData = "Dòng có thông tin cá nhân chưa quyết định";

    private const int MostFaults = 10;

    /// <summary>The campaign's file has faults, so that an older copy of it counts.</summary>
    public static PageMessage CampaignFault(IReadOnlyList<CampaignFileError> errors) => PageMessage.Error(
        "Tệp của đợt báo cáo có lỗi",
        [
            "Hệ thống vẫn chạy theo bản đúng gần nhất; thay đổi mới trong tệp chưa có hiệu lực cho đến khi tệp được sửa.",
            .. errors.Take(MostFaults).Select(error => error.ToString()),
            .. errors.Count > MostFaults ? [$"… và {errors.Count - MostFaults} lỗi khác."] : Array.Empty<string>(),
        ]);

    /// <summary>A filter of the table.</summary>
    public static string Filter(OverviewFilter filter) => filter switch
    {
        OverviewFilter.Accepted => "Đạt yêu cầu",
        OverviewFilter.NeedsCorrection => "Cần sửa",
        OverviewFilter.Processing => "Đang kiểm tra",
        OverviewFilter.Missing => "Chưa nộp",
        OverviewFilter.Late => "Muộn, quá hạn",
        OverviewFilter.Exempt => "Được miễn",
        _ => "Tất cả",
    };

    public static string RemindAllText(int count) => $"{count} cơ quan chưa nộp hoặc phải sửa sẽ nhận một thư đôn đốc có đường dẫn riêng.";

    public static string RemindAllButton(int count) => $"Đôn đốc {count} cơ quan";

    public static string AcceptedOf(int accepted, int expected) => $"{accepted} trên {expected} cơ quan phải báo cáo đã có báo cáo đạt yêu cầu";

    public static string ExtendedTo(DateOnly dueBefore) => $"Gia hạn đến {VietnameseFormat.Date(dueBefore.AddDays(-1))}";

    public static string Select(string agency) => $"Chọn {agency}";
}
