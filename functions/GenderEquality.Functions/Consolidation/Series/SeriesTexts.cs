namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>What series say of themselves.</summary>
public static class SeriesTexts
{
    /// <summary>Names of the columns of a file of values.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["Mã", "Chỉ tiêu", "Đơn vị tính", "Năm", "Giá trị", "Nguồn"];

    /// <summary>Where a value comes from.</summary>
    public static string Source(SeriesSource source) => source == SeriesSource.Official ? "bản chính thức" : "số liệu năm trước ghi trong đợt báo cáo";
}
