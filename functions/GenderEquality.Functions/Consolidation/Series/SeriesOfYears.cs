using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>Brings the figures of several years' campaigns together. Indicators of two years are the same when key, unit and name are: a number that means something else now begins anew.</summary>
public static class SeriesOfYears
{
    /// <summary>The series of the newest campaign's indicators, in its order.</summary>
    /// <param name="years">Campaigns of one field, those of other places left out, each with the figures of its official version; empty where it has none.</param>
    /// <param name="imported">Figures that coordinators took from files; null for none.</param>
    public static IReadOnlyList<IndicatorSeries> Of(IReadOnlyList<(Campaign Campaign, IReadOnlyList<KnownFigure> Official)> years, IReadOnlyList<ImportedFigure>? imported = null)
    {
        if (years.Count == 0)
        {
            return [];
        }

        var newest = years.MaxBy(year => year.Campaign.Year).Campaign;
        var own = years.Where(year => IsSamePlace(newest, year.Campaign)).ToList();
        return
        [
            .. from table in newest.Tables
               where table.RowSource == TableRowSource.Indicators
               from row in ReportRows.Of(newest, table, agency: null)
               let series = new IndicatorSeries(row.Key, row.Label, row.Indicator!, [])
               select series with { Points = Points(own.SelectMany(year => PointsOf(year.Campaign, year.Official, row)).Concat(Imported(imported ?? [], series)), series) },
        ];
    }

    /// <summary>Whether two campaigns tell of the same whole. One app may have those of many provinces, and of the level above: what they say of another year is nothing about this place.</summary>
    public static bool IsSamePlace(Campaign one, Campaign other) => TextKey.Same(one.PlaceName, other.PlaceName) && TextKey.Same(one.WholeName, other.WholeName);

    /// <summary>Whether a figure that was taken from a file is one of this series: of the same key, unit and name.</summary>
    public static bool IsOf(ImportedFigure figure, IndicatorSeries series) =>
        string.Equals(figure.Row, series.Row, StringComparison.Ordinal) && TextKey.Same(figure.Unit, series.Indicator.Unit) && TextKey.Same(figure.Name, series.Name);

    private static IEnumerable<SeriesPoint> Imported(IReadOnlyList<ImportedFigure> imported, IndicatorSeries series) =>
        imported.Where(figure => IsOf(figure, series)).Select(figure => new SeriesPoint(figure.Year, figure.Value, SeriesSource.Imported));

    private static List<SeriesPoint> Points(IEnumerable<SeriesPoint> points, IndicatorSeries series) =>
        [.. points.GroupBy(point => point.Year).Select(same => Chosen([.. same.OrderByDescending(point => point.Source)], series)).OrderBy(point => point.Year)];

    private static SeriesPoint Chosen(IReadOnlyList<SeriesPoint> same, IndicatorSeries series) => same[0] with
    {
        Others = [.. same.Skip(1).Where(other => !series.Same(other.Value, same[0].Value)).DistinctBy(other => (other.Source, other.Value))],
    };

    /// <summary>What one campaign says: of its own year officially, of the year before as it was brought along.</summary>
    private static IEnumerable<SeriesPoint> PointsOf(Campaign campaign, IReadOnlyList<KnownFigure> official, ReportRow row)
    {
        var tables = campaign.Tables.Where(table => table.RowSource == TableRowSource.Indicators && ReportRows.Of(campaign, table, agency: null).Any(other => IsSame(other, row))).Select(table => table.Key).ToHashSet();
        return
        [
            .. Values(official, tables, row).Select(value => new SeriesPoint(campaign.Year, value, SeriesSource.Official)),
            .. Values(campaign.PreviousFigures, tables, row).Select(value => new SeriesPoint(campaign.Year - 1, value, SeriesSource.Brought)),
        ];
    }

    private static IEnumerable<decimal> Values(IEnumerable<KnownFigure> figures, HashSet<TableKey> tables, ReportRow row) =>
        figures.Where(figure => figure.Agency is null && tables.Contains(figure.Table) && string.Equals(figure.Row, row.Key, StringComparison.Ordinal)).Select(figure => figure.Value).Take(1);

    private static bool IsSame(ReportRow one, ReportRow other) =>
        string.Equals(one.Key, other.Key, StringComparison.Ordinal) && TextKey.Same(one.Unit, other.Unit) && TextKey.Same(one.Label, other.Label);
}
