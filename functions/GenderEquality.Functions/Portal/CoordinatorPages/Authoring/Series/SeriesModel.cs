using GenderEquality.Functions.Consolidation.Series;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>The indicators of the campaign over the years.</summary>
public sealed record SeriesModel : CoordinatorPageModel
{
    /// <summary>The series in the campaign's order.</summary>
    public required IReadOnlyList<IndicatorSeries> Series { get; init; }

    /// <summary>Years of which sources say different things.</summary>
    public IReadOnlyList<(IndicatorSeries Series, SeriesPoint Point)> Differences => [.. Series.SelectMany(series => series.Points.Where(point => point.Others.Count > 0).Select(point => (series, point)))];

    /// <summary>Years for which any has a value, in order.</summary>
    public IReadOnlyList<int> Years => [.. Series.SelectMany(series => series.Points).Select(point => point.Year).Distinct().Order()];
}
