using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>What series say of themselves.</summary>
public static class SeriesTexts
{
    /// <summary>Names of the columns of a file of values.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["Mã", "Chỉ tiêu", "Đơn vị tính", "Năm", "Giá trị", "Nguồn"];

    /// <summary>Where a value comes from.</summary>
    public static string Source(SeriesSource source) => source switch
    {
        SeriesSource.Official => "bản chính thức",
        SeriesSource.Imported => "số liệu nhập từ tệp",
        _ => "số liệu năm trước ghi trong đợt báo cáo",
    };

    /// <summary>A value as people write it.</summary>
    public static string Value(IndicatorSeries series, decimal value) =>
        series.Indicator.Kind == IndicatorKind.YesNo ? (value == 0 ? "không" : "có") : VietnameseFormat.Number(value);

    /// <summary>That sources of a year differ, and which one counts.</summary>
    public static string Differs(IndicatorSeries series, SeriesPoint point) =>
        $"{series.Row}. {series.Name}, năm {point.Year}: {string.Join("; ", point.Others.Prepend(point).Select(one => $"{Source(one.Source)} ghi {Value(series, one.Value)}"))}. Chuỗi số liệu dùng {Source(point.Source)}.";

    internal static string New(int row, IndicatorSeries series, ImportedFigure figure) => $"Dòng {row}: chỉ tiêu {series.Row}, năm {figure.Year}: {Value(series, figure.Value)}.";

    internal static string Changed(int row, IndicatorSeries series, ImportedFigure before, ImportedFigure figure) =>
        $"Dòng {row}: chỉ tiêu {series.Row}, năm {figure.Year}: từ {Value(series, before.Value)} thành {Value(series, figure.Value)}.";

    internal static string OfficialWins(IndicatorSeries series, SeriesPoint official) =>
        $"Bản chính thức năm {official.Year} ghi {Value(series, official.Value)}: chuỗi số liệu dùng số này, số trong tệp được giữ để đối chiếu.";

    internal static string UnknownIndicator(ListedFigure figure) =>
        $"Dòng {figure.Row}: đợt báo cáo không có chỉ tiêu {(figure.Code.Length > 0 ? $"mã “{figure.Code}”" : $"“{figure.Name}”")}. Đề nghị lấy mã và tên theo tệp mẫu.";

    internal static string OtherName(ListedFigure figure, IndicatorSeries series) =>
        $"Dòng {figure.Row}: mã {series.Row} trong tệp là “{figure.Name}”, trong đợt là “{series.Name}”. Đề nghị sửa mã hoặc tên theo tệp mẫu.";

    internal static string OtherUnit(ListedFigure figure, IndicatorSeries series) =>
        $"Dòng {figure.Row}: chỉ tiêu {series.Row} trong tệp tính bằng “{figure.Unit}”, trong đợt tính bằng “{series.Indicator.Unit}”. Đề nghị đổi số liệu sang đơn vị tính của đợt.";

    internal static string BadYear(ListedFigure figure, int year) => $"Dòng {figure.Row}: năm “{figure.Year}” không phải là năm trước năm báo cáo {year}. Đề nghị ghi năm bằng bốn chữ số.";

    internal static string Twice(int row, ImportedFigure figure) => $"Dòng {row}: chỉ tiêu {figure.Row}, năm {figure.Year} ghi nhiều lần với số khác nhau nên không lấy. Đề nghị chỉ để lại một số.";

    internal static string Ambiguous(ListedFigure figure, NumberReading.Ambiguous two) =>
        $"Dòng {figure.Row}, năm {figure.Year}: “{figure.Text}” có thể là {VietnameseFormat.Number(two.Vietnamese)} hoặc {VietnameseFormat.Number(two.English)}. Đề nghị ghi không có dấu phân cách hàng nghìn, dấu phẩy trước phần thập phân.";

    internal static string MoreThanAll(ListedFigure figure) => $"Dòng {figure.Row}, năm {figure.Year}: “{figure.Text}” lớn hơn 100%. Đề nghị kiểm tra lại số liệu.";

    internal static string Unreadable(ListedFigure figure, IndicatorSeries series) => series.Indicator.Kind == IndicatorKind.YesNo
        ? $"Dòng {figure.Row}, năm {figure.Year}: “{figure.Text}” không phải là “có” hoặc “không”. Đề nghị sửa."
        : $"Dòng {figure.Row}, năm {figure.Year}: không đọc được “{figure.Text}” thành một số{(series.Indicator.Unit.Length > 0 ? $" ({series.Indicator.Unit})" : string.Empty)}. Đề nghị ghi một số như 47,5, hoặc để trống.";
}
