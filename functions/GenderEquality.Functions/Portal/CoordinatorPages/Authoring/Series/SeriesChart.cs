using System.Globalization;
using GenderEquality.Functions.Consolidation.Series;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>Places of a series in a picture.</summary>
/// <param name="series">The series, of two values or more.</param>
internal sealed class SeriesChart(IndicatorSeries series)
{
    public const int Width = 560;
    public const int Height = 160;

    private readonly int first = series.Points[0].Year;
    private readonly int last = series.Points[^1].Year;
    private readonly decimal top = Math.Max(series.Points.Max(point => point.Value), series.Indicator.Targets.Select(target => target.Value).DefaultIfEmpty().Max()) is > 0 and var largest ? largest : 1;
    private readonly decimal bottom = Math.Min(0, series.Points.Min(point => point.Value));

    /// <summary>The value at the upper edge.</summary>
    public decimal Top => top;

    /// <summary>The value at the lower edge.</summary>
    public decimal Bottom => bottom;

    /// <summary>The line through all values.</summary>
    public string Line => "M" + string.Join('L', series.Points.Select(point => $"{X(point.Year)} {Y(point.Value)}"));

    /// <summary>Where a year is.</summary>
    public string X(int year) => Text((double)Width * (year - first) / Math.Max(1, last - first));

    /// <summary>Where a value is.</summary>
    public string Y(decimal value) => Text(Height - ((double)((value - bottom) / (top - bottom)) * Height));

    private static string Text(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
