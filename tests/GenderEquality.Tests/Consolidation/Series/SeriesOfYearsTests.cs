using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Consolidation.Preview;
using GenderEquality.Functions.Consolidation.Series;

namespace GenderEquality.Tests.Consolidation.Series;

public class SeriesOfYearsTests
{
    private static readonly Campaign Shipped = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
    private static readonly TableKey Table = Shipped.Tables.First(table => table.RowSource == TableRowSource.Indicators).Key;

    [Fact]
    public void OfficialFiguresOfSeveralYearsStandInOrder()
    {
        var series = SeriesOfYears.Of([(Year(2025), [Figure("1.1", 52)]), (Shipped, [Figure("1.1", 48.5m)])]).Single(one => one.Row is "1.1");

        Assert.Equal([(2024, 48.5m, SeriesSource.Official), (2025, 52m, SeriesSource.Official)], series.Points.Select(point => (point.Year, point.Value, point.Source)));
    }

    [Fact]
    public void FigureOfTheYearBeforeCountsWhereThatYearHasNoOfficialOne()
    {
        var brought = Year(2025) with { PreviousFigures = [Figure("1.1", 40)] };

        Assert.Equal([(2024, 40m)], PointsOf([(brought, []), (Shipped, [])]));
        Assert.Equal([(2024, 48m)], PointsOf([(brought, []), (Shipped, [Figure("1.1", 48)])]));
    }

    [Fact]
    public void IndicatorOfAnotherNameOrUnitBeginsAnew()
    {
        var renamed = Year(2025) with { Indicators = [.. Shipped.Indicators.Select(indicator => indicator.Key is "1.1" ? indicator with { Name = "Một chỉ tiêu khác" } : indicator)] };

        Assert.Equal([(2025, 52m)], PointsOf([(renamed, [Figure("1.1", 52)]), (Shipped, [Figure("1.1", 48)])]));
    }

    [Fact]
    public void OtherPlacesInTheSameAppHaveNoPartInIt()
    {
        var elsewhere = Shipped with { PlaceName = "Nơi khác" };
        var above = Shipped with { WholeName = "cả nước" };

        Assert.Equal([(2025, 52m)], PointsOf([(Year(2025), [Figure("1.1", 52)]), (elsewhere, [Figure("1.1", 48)]), (above, [Figure("1.1", 47)])]));
    }

    [Fact]
    public void FiguresOfOneAgencyAreNone() =>
        Assert.Empty(PointsOf([(Shipped with { PreviousFigures = [Figure("1.1", 40) with { Agency = Shipped.Agencies[0].Code }] }, [])]));

    [Fact]
    public void WhatAVersionSaysIsAValueForEveryIndicatorThatHasOne()
    {
        var official = LastFigures.Of(Shipped, Manifest.Parse(MadeUpConsolidation.Build(Shipped)[0].Manifest.Span));
        var series = SeriesOfYears.Of([(Shipped, official)]);

        Assert.Equal(Shipped.Indicators.Sum(indicator => Math.Max(1, indicator.Parts.Count)), series.Count);
        Assert.True(series.Count(one => one.Of(2024) is not null) > series.Count / 2);
    }

    [Fact]
    public void FileOfValuesOpensInSpreadsheetsAndHoldsNoFormula()
    {
        var campaign = Shipped with { Indicators = [.. Shipped.Indicators.Select(indicator => indicator.Key is "1.1" ? indicator with { Name = "=1+1 \"x\"" } : indicator)] };
        var text = Encoding.UTF8.GetString(SeriesCsv.Write(SeriesOfYears.Of([(campaign, [Figure("1.1", 48.5m)])])));

        Assert.Equal("\uFEFF\"Mã\";\"Chỉ tiêu\";\"Đơn vị tính\";\"Năm\";\"Giá trị\";\"Nguồn\"\r\n\"1.1\";\"'=1+1 \"\"x\"\"\";\"%\";2024;48,5;\"bản chính thức\"\r\n", text);
    }

    private static IEnumerable<(int, decimal)> PointsOf(IReadOnlyList<(Campaign, IReadOnlyList<KnownFigure>)> years) =>
        SeriesOfYears.Of(years).Single(one => one.Row is "1.1").Points.Select(point => (point.Year, point.Value));

    private static Campaign Year(int year) => Shipped with { Id = CampaignId.Parse($"binh-dang-gioi-{year}"), Year = year };

    private static KnownFigure Figure(string row, decimal value) => new(null, Table, row, value);
}
