using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the overview says.</summary>
public static class OverviewTexts
{
    public const string OverviewTitle = "Tình hình nộp báo cáo";
    public const string CountsTitle = "Số cơ quan theo tình trạng";
    public const string ProgressTitle = "Tiến độ";
    public const string WaitingTitle = "Việc chờ xử lý";
    public const string NothingWaits = "Không có việc nào chờ xử lý.";
    public const string StatusColumn = "Tình trạng";
    public const string FindingsColumn = "Lỗi, cảnh báo";
    public const string LastMailColumn = "Thư gần nhất";
    public const string NoAgency = "Không có cơ quan nào như vậy.";
    public const string InviteAll = "Gửi thư mời";
    public const string SearchTitle = "Tìm, lọc, sắp xếp";
    public const string SearchLabel = "Tìm theo tên";
    public const string GroupLabel = "Nhóm";
    public const string OrderLabel = "Sắp xếp";
    public const string ShowButton = "Xem";
    public const string ClearButton = "Bỏ lọc";
    public const string ExcelButton = "Tải Excel";
    public const string ActionsLabel = "Việc với các cơ quan đã đánh dấu";
    public const string DeedLabel = "Việc cần làm";
    public const string Continue = "Xem trước";
    public const string PagesLabel = "Trang của danh sách";
    public const string Previous = "Trang trước";
    public const string Next = "Trang sau";
    public const string StuckTile = "đơn vị có báo cáo chưa đọc được hoặc xử lý quá lâu";
    public const string BouncedTile = "đơn vị có địa chỉ thư không nhận được";
    public const string AwaitedTile = "đơn vị có báo cáo chờ xác nhận hoặc chờ tiếp nhận";
    public const string QuestionsTile = "câu hỏi, đề nghị chờ trả lời";
    public const string SettlingTile = "dòng số liệu cần đối chiếu";
    public const string PersonalDataTile = "dòng có thông tin cá nhân chưa quyết định";
    public const string CurveTable = "Số liệu của biểu đồ";
    public const string CurveDay = "Ngày";
    public const string CurveCount = "Số đơn vị nộp";
    public const string CurveTotal = "Lũy kế";
    public const string CurveInTime = "Lũy kế đúng hạn";

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
        OverviewFilter.Stuck => "Chưa đọc được",
        OverviewFilter.Awaited => "Chờ xác nhận, tiếp nhận",
        OverviewFilter.Bounced => "Thư không đến nơi",
        OverviewFilter.Owing => "Cần đôn đốc",
        _ => "Tất cả",
    };

    /// <summary>An order of the table.</summary>
    public static string Order(OverviewOrder order) => order switch
    {
        OverviewOrder.Name => "Theo tên",
        OverviewOrder.Status => "Cần xử lý trước",
        OverviewOrder.Received => "Mới nhận trước",
        OverviewOrder.Mail => "Lâu chưa gửi thư trước",
        _ => "Theo kế hoạch",
    };

    public static string ListTitle(OverviewFilter filter, int count) => filter == OverviewFilter.All ? $"Danh sách đơn vị ({count})" : $"Danh sách đơn vị: {VietnameseFormat.LowerFirst(Filter(filter))} ({count})";

    public static string RemindAllButton(int count) => $"Đôn đốc {count} cơ quan";

    public static string AcceptedOf(int accepted, int expected) => $"{accepted} trên {expected} cơ quan phải báo cáo đã có báo cáo đạt yêu cầu";

    public static string OnTimeOf(int onTime, int expected) => expected == 0
        ? "Không có cơ quan nào phải báo cáo."
        : $"Nộp đúng hạn: {onTime} trên {expected} cơ quan ({VietnameseFormat.Number(Math.Round(100m * onTime / expected, 1), 1)} %)";

    public static string CurveAlt(ArrivalCurve curve) =>
        $"Số đơn vị đã nộp theo ngày: {curve.Arrived} trên {curve.Expected}, trong đó {curve.InTime} đúng hạn (phần tô nhạt); từ {VietnameseFormat.Date(curve.From)}, hạn hết ngày {VietnameseFormat.Date(curve.DueBefore.AddDays(-1))}.";

    public static string DueShort(DateOnly lastDay) => $"hạn {lastDay:dd'/'MM}";

    public static string ExtendedTo(DateOnly dueBefore) => $"Gia hạn đến {VietnameseFormat.Date(dueBefore.AddDays(-1))}";

    public static string DeadAddress(string address) => $"Thư không đến: {address}";

    public static string Select(string agency) => $"Chọn {agency}";

    public static string SelectAll(int count) => $"Chọn cả {count} cơ quan trong danh sách";

    public static string PageOf(int page, int pages) => $"Trang {page} trên {pages}";

    /// <summary>A status as the workbook has it.</summary>
    public static string StatusOf(AgencyLine line) => PortalTexts.Status(line.Status) + (line.Late ? line.Status == SubmissionStatus.NotSubmitted ? ", quá hạn" : ", nộp muộn" : string.Empty);

    public static string WorkbookName(Campaign campaign) => $"danh-sach-don-vi-{campaign.Id}.xlsx";
}
