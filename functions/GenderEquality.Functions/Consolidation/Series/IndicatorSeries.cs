using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>The values of an indicator's row over the years.</summary>
/// <param name="Row">Row key: the indicator's, with the part's where it is split.</param>
/// <param name="Name">Text of the row.</param>
/// <param name="Indicator">The indicator, as the newest campaign has it.</param>
/// <param name="Points">Values in order of years, at most one a year.</param>
public sealed record IndicatorSeries(string Row, string Name, Indicator Indicator, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>The value of a year; null where there is none.</summary>
    public SeriesPoint? Of(int year) => Points.FirstOrDefault(point => point.Year == year);

    /// <summary>Whether two values are the same as far as the indicator's values are printed.</summary>
    public bool Same(decimal one, decimal other) => Math.Round(one, Indicator.Decimals) == Math.Round(other, Indicator.Decimals);
}

/// <summary>A value of one year.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Value">In the indicator's unit; 1 and 0 for có and không.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record SeriesPoint(int Year, decimal Value, SeriesSource Source)
{
    /// <summary>What other sources say of the year instead.</summary>
    public IReadOnlyList<SeriesPoint> Others { get; init; } = [];
}

/// <summary>Where a value of a series comes from.</summary>
public enum SeriesSource
{
    // In order: a later one counts before an earlier one
    /// <summary>Figures of an earlier year that a campaign's file brings along.</summary>
    Brought,

    /// <summary>A file that a coordinator sent.</summary>
    Imported,

    /// <summary>The official version of the year's consolidated report.</summary>
    Official,
}
