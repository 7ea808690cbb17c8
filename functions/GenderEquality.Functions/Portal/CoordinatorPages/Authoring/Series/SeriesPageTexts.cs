using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Series;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>What the page of series says.</summary>
internal static class SeriesPageTexts
{
    public const string Title = "Chuỗi số liệu qua các năm";
    public const string Hint = "Số liệu chung của từng chỉ tiêu, theo bản chính thức của báo cáo tổng hợp các năm; năm chưa có bản chính thức lấy số liệu năm trước ghi trong đợt báo cáo sau (đánh dấu *). Chỉ tiêu đổi tên hoặc đơn vị tính được coi là chỉ tiêu mới.";
    public const string Nothing = "Chưa có số liệu: chưa năm nào có bản chính thức, và đợt báo cáo này không ghi số liệu năm trước. Đề nghị ghi số liệu năm trước trong đợt báo cáo, hoặc xem lại sau khi có bản chính thức.";
    public const string TableTitle = "Bảng số liệu";
    public const string Download = "Tải tệp CSV";
    public const string Indicator = "Chỉ tiêu";
    public const string Unit = "Đơn vị tính";
    public const string TargetColumn = "Mục tiêu";
    public const string BroughtNote = "* Số liệu năm trước ghi trong đợt báo cáo, không phải từ bản chính thức trên hệ thống. Dấu “-” là không có số liệu.";
    public const string CsvFile = "chuoi-so-lieu-qua-cac-nam.csv";

    public static string Value(IndicatorSeries series, SeriesPoint point) =>
        series.Indicator.Kind == IndicatorKind.YesNo ? (point.Value == 0 ? "không" : "có") : VietnameseFormat.Number(point.Value, series.Indicator.Decimals);

    public static string Targets(IndicatorSeries series) => string.Join("; ", series.Indicator.Targets.Select(target => string.Create(CultureInfo.InvariantCulture, $"{target.Year}: {CampaignTexts.Target(series.Indicator, target)}")));

    public static string Alt(IndicatorSeries series) =>
        $"{series.Name} ({series.Indicator.Unit}): {string.Join("; ", series.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"năm {point.Year}: {Value(series, point)}")))}.";
}
