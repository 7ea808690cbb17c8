using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>The charts of the report.</summary>
public static class ReportCharts
{
    private static readonly (SubmissionLineState State, string Name)[] States =
    [
        (SubmissionLineState.OnTime, "Đúng hạn"),
        (SubmissionLineState.Late, "Quá hạn"),
        (SubmissionLineState.NotRead, "Đã gửi, chưa đọc được"),
        (SubmissionLineState.Missing, "Chưa gửi"),
        (SubmissionLineState.Exempt, "Được miễn"),
    ];

    private static readonly (IndicatorVerdict Verdict, string Name)[] Verdicts =
    [
        (IndicatorVerdict.Reached, "Đạt"),
        (IndicatorVerdict.NotReached, "Chưa đạt"),
        (IndicatorVerdict.Unsettled, "Đang đối chiếu"),
        (IndicatorVerdict.NoFigure, "Chưa có số liệu"),
    ];

    /// <summary>Submissions by group of agencies; targets reached by objective. A chart without any value is left out.</summary>
    public static IReadOnlyList<ReportChart> Draw(StatementFacts facts, IReadOnlyList<SubmissionLine> lines) =>
        [.. new[] { Submissions(facts.Campaign, lines), Targets(facts) }.OfType<ReportChart>()];

    private static ReportChart? Submissions(Campaign campaign, IReadOnlyList<SubmissionLine> lines)
    {
        var groups = campaign.Groups.Where(group => lines.Any(line => IsOf(line, group))).ToList();
        return Chart(
            ChartTopic.Submissions,
            "Tình hình gửi báo cáo (số đơn vị)",
            [.. groups.Select(group => group.Name)],
            States.Select(state => new ReportChartSeries(
                state.Name, [.. groups.Select(group => (decimal)lines.Count(line => IsOf(line, group) && line.State == state.State))])));
    }

    /// <summary>Against the targets that come next: of the first target year that is not over, or else of the last.</summary>
    private static ReportChart? Targets(StatementFacts facts)
    {
        var campaign = facts.Campaign;
        var years = campaign.TargetYears;
        if (years.Count == 0)
        {
            return null;
        }

        var year = years.FirstOrDefault(year => year >= campaign.Year, years[^1]);
        var verdicts = new IndicatorVerdicts(facts);
        var counted = campaign.Indicators.Where(indicator => indicator.Counted).GroupBy(indicator => indicator.CountedAs ?? indicator.Key, StringComparer.Ordinal)
            .Select(parts => (parts.First().Objective, Verdict: verdicts.Of([.. parts], year))).ToList();
        var objectives = campaign.Objectives.Where(objective => counted.Exists(one => string.Equals(one.Objective, objective.Key, StringComparison.Ordinal))).ToList();
        return Chart(
            ChartTopic.Targets,
            string.Create(CultureInfo.InvariantCulture, $"Kết quả thực hiện chỉ tiêu so với mục tiêu đến năm {year} (số chỉ tiêu)"),
            [.. objectives.Select(objective => objective.Name)],
            Verdicts.Select(verdict => new ReportChartSeries(
                verdict.Name,
                [.. objectives.Select(objective => (decimal)counted.Count(one => string.Equals(one.Objective, objective.Key, StringComparison.Ordinal) && one.Verdict == verdict.Verdict))])));
    }

    private static ReportChart? Chart(ChartTopic topic, string title, IReadOnlyList<string> categories, IEnumerable<ReportChartSeries> series)
    {
        var used = series.Where(one => one.Values.Any(value => value != 0)).ToList();
        return used.Count == 0 ? null : new ReportChart(topic, title, ReportChartKind.StackedBar, categories, used);
    }

    private static bool IsOf(SubmissionLine line, AgencyGroup group) => string.Equals(line.Agency.Group, group.Key, StringComparison.Ordinal);
}
