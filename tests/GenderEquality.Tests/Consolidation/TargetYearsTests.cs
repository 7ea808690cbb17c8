using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

/// <summary>As many columns of targets as the campaign has target years.</summary>
public sealed class TargetYearsTests
{
    [Fact]
    public async Task CampaignWithoutTargetsHasNoColumnsForThem()
    {
        var (report, files) = await Consolidate();

        DocxAssert.Valid(files["signed"]);
        Assert.DoesNotContain("Mục tiêu đến năm", Produced.Words(files["signed"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Mục tiêu 20", Produced.Words(files["workbook"]), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Charts, chart => chart.Topic is ChartTopic.Targets);
    }

    [Fact]
    public async Task EveryTargetYearHasItsColumns()
    {
        var (_, files) = await Consolidate(2024, 2026, 2031, 2045);

        DocxAssert.Valid(files["signed"]);
        Assert.All((int[])[2024, 2026, 2031, 2045], year =>
        {
            Assert.Contains($"Mục tiêu đến năm {year}", Produced.Words(files["signed"]), StringComparison.Ordinal);
            Assert.Contains($"Đánh giá {year}", Produced.Words(files["workbook"]), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("2025", 2025, 2030)]
    [InlineData("2024", 2020, 2024, 2030)]
    [InlineData("2022", 2020, 2022)]
    public async Task ChartIsOfTheNextTargetYearOrElseOfTheLast(string said, params int[] years)
    {
        var (report, _) = await Consolidate(years);
        Assert.Contains($"năm {said} ", report.Charts.Single(chart => chart.Topic is ChartTopic.Targets).Title, StringComparison.Ordinal);
    }

    private static Task<(ConsolidatedReport Report, IReadOnlyDictionary<string, byte[]> Files)> Consolidate(params int[] years)
    {
        var small = SmallCampaign.Create();
        var campaign = small with { Indicators = [.. small.Indicators.Select(indicator => indicator with { Targets = [.. years.Select(year => new Target(year, 50))] })] };
        return Produced.Consolidated(campaign, [Of(campaign, "so-b", Table(SmallCampaign.Indicators, Share("1.1", 70, 100)))]);
    }
}
