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
        var (report, document, workbook) = await Consolidate();

        DocxAssert.Valid(document);
        Assert.DoesNotContain("Mục tiêu đến năm", Produced.Words(document), StringComparison.Ordinal);
        Assert.DoesNotContain("Mục tiêu 20", Produced.Words(workbook), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Charts, chart => chart.Key is "targets");
    }

    [Fact]
    public async Task EveryTargetYearHasItsColumns()
    {
        var (_, document, workbook) = await Consolidate(2024, 2026, 2031, 2045);

        DocxAssert.Valid(document);
        Assert.All((int[])[2024, 2026, 2031, 2045], year =>
        {
            Assert.Contains($"Mục tiêu đến năm {year}", Produced.Words(document), StringComparison.Ordinal);
            Assert.Contains($"Đánh giá {year}", Produced.Words(workbook), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("2025", 2025, 2030)]
    [InlineData("2024", 2020, 2024, 2030)]
    [InlineData("2022", 2020, 2022)]
    public async Task ChartIsOfTheNextTargetYearOrElseOfTheLast(string said, params int[] years)
    {
        var (report, _, _) = await Consolidate(years);
        Assert.Contains($"năm {said} ", report.Charts.Single(chart => chart.Key is "targets").Title, StringComparison.Ordinal);
    }

    private static Task<(ConsolidatedReport Report, byte[] Document, byte[] Workbook)> Consolidate(params int[] years)
    {
        var small = SmallCampaign.Create();
        var campaign = small with { Indicators = [.. small.Indicators.Select(indicator => indicator with { Targets = [.. years.Select(year => new Target(year, 50))] })] };
        return Produced.Consolidated(campaign, [Of(campaign, "so-b", Table(SmallCampaign.Indicators, Share("1.1", 70, 100)))]);
    }
}
