using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>A chart of the report: drawn natively in Word, with its data as an embedded workbook.</summary>
/// <param name="Topic">What it shows.</param>
/// <param name="Title">Title below it.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Categories">Texts along the axis, or of the slices.</param>
/// <param name="Series">Values; each has one for every category.</param>
public sealed record ReportChart(
    ChartTopic Topic, string Title, ReportChartKind Kind, IReadOnlyList<string> Categories, IReadOnlyList<ReportChartSeries> Series);

/// <summary>How a chart is drawn.</summary>
public enum ReportChartKind
{
    /// <summary>Stacked bars.</summary>
    StackedBar,

    /// <summary>A pie of one series.</summary>
    Pie,
}

/// <summary>One series of a chart.</summary>
/// <param name="Name">In the legend.</param>
/// <param name="Values">One for every category.</param>
public sealed record ReportChartSeries(string Name, IReadOnlyList<decimal> Values);
