using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Series;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>What the page of series says.</summary>
internal static class SeriesPageTexts
{
    public const string Title = "Chuỗi số liệu qua các năm";
    public const string Hint = "Số liệu chung của từng chỉ tiêu, theo bản chính thức của báo cáo tổng hợp các năm; năm chưa có bản chính thức lấy số liệu nhập từ tệp (đánh dấu **), không có thì lấy số liệu năm trước ghi trong đợt báo cáo sau (đánh dấu *). Chỉ tiêu đổi tên hoặc đơn vị tính được coi là chỉ tiêu mới.";
    public const string Nothing = "Chưa có số liệu: chưa năm nào có bản chính thức, và đợt báo cáo này không ghi số liệu năm trước. Đề nghị nhập số liệu các năm trước từ tệp, ghi số liệu năm trước trong đợt báo cáo, hoặc xem lại sau khi có bản chính thức.";
    public const string TableTitle = "Bảng số liệu";
    public const string Download = "Tải tệp CSV";
    public const string Indicator = "Chỉ tiêu";
    public const string Unit = "Đơn vị tính";
    public const string TargetColumn = "Mục tiêu";
    public const string BroughtNote = "* Số liệu năm trước ghi trong đợt báo cáo, ** số liệu nhập từ tệp; đều không phải từ bản chính thức trên hệ thống. Dấu “-” là không có số liệu.";
    public const int TemplateYears = 5;
    public const string ImportTitle = "Nhập số liệu các năm trước";
    public const string ImportHint = "Tải tệp mẫu, ghi số liệu chung của từng năm, gửi lại. Trang cho thấy số nào mới, số nào đổi, dòng nào không đọc được trước khi lấy. Số của bản chính thức luôn được dùng trước số nhập từ tệp.";
    public const string Template = "Tải tệp mẫu (.xlsx)";
    public const string File = "Tệp số liệu";
    public const string FileHint = "Excel (.xlsx) hoặc CSV UTF-8, ngăn cách bằng dấu chấm phẩy, dấu phẩy trước phần thập phân, như Excel tiếng Việt lưu. Tệp CSV tải từ trang chuỗi số liệu cũng nhập được.";
    public const string Send = "Gửi và xem khác biệt";
    public const string NoFile = "Chưa chọn tệp, hoặc tệp rỗng. Đề nghị chọn tệp số liệu.";
    public const string TooLarge = "Tệp lớn hơn 10 MB. Đề nghị chỉ giữ trang tính có số liệu các năm rồi gửi lại.";
    public const string TakenMeanwhile = "Người khác vừa nhập số liệu. Khác biệt dưới đây đã tính lại; đề nghị xem lại rồi lấy.";
    public const string NothingToTake = "Không có số nào mới hoặc đổi. Đề nghị sửa các dòng nêu trên trong tệp rồi gửi lại, nếu có.";
    public const string TakingsTitle = "Các lần đã nhập";
    public const string DifferencesTitle = "Các nguồn ghi khác nhau";
    public const string SheetFile = "so-lieu-cac-nam-truoc.xlsx";

    public static string From(string fileName) => $"Khác biệt của tệp “{fileName}”";

    public static string KindTitle(SeriesChangeKind kind) => kind switch
    {
        SeriesChangeKind.New => "Số mới",
        SeriesChangeKind.Changed => "Số thay đổi",
        SeriesChangeKind.Unknown => "Chỉ tiêu không có trong đợt, không lấy",
        SeriesChangeKind.Unreadable => "Không đọc được, không lấy",
        _ => "Đã có, không đổi",
    };

    public static string TakeButton(int count) => $"Lấy {count} số liệu";

    public static string More(int count) => $"… và {count} dòng khác.";

    public static string Taking(Campaign campaign, SeriesTaking taking) => $"{PortalTexts.Moment(campaign, taking.At)}, {taking.By}: {taking.Count} số liệu từ tệp “{taking.FileName}”.";

    /// <summary>Marks a value that is of no official version.</summary>
    public static string Mark(SeriesSource source) => source switch
    {
        SeriesSource.Brought => " *",
        SeriesSource.Imported => " **",
        _ => string.Empty,
    };

    public const string CsvFile = "chuoi-so-lieu-qua-cac-nam.csv";

    public static string Value(IndicatorSeries series, SeriesPoint point) =>
        series.Indicator.Kind == IndicatorKind.YesNo ? (point.Value == 0 ? "không" : "có") : VietnameseFormat.Number(point.Value, series.Indicator.Decimals);

    public static string Targets(IndicatorSeries series) => string.Join("; ", series.Indicator.Targets.Select(target => string.Create(CultureInfo.InvariantCulture, $"{target.Year}: {CampaignTexts.Target(series.Indicator, target)}")));

    public static string Alt(IndicatorSeries series) =>
        $"{series.Name} ({series.Indicator.Unit}): {string.Join("; ", series.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"năm {point.Year}: {Value(series, point)}")))}.";
}
