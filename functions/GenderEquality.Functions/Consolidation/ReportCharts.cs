using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>The charts of the report.</summary>
public static class ReportCharts
{
    private static readonly (SubmissionLineState State, string Name)[] States =
    [
        (SubmissionLineState.OnTime, "Đúng hạn"),
        (SubmissionLineState.Late, "Quá hạn"),
        (SubmissionLineState.Missing, "Chưa nộp"),
        (SubmissionLineState.Exempt, "Được miễn"),
    ];

    private static readonly (TargetOutcome Outcome, string Name)[] Outcomes =
    [
        (TargetOutcome.Reached, "Đạt"),
        (TargetOutcome.NotReached, "Chưa đạt"),
        (TargetOutcome.NoFigure, "Chưa có số liệu"),
    ];

    /// <summary>Submissions by group of agencies; targets reached by objective. A chart without any value is left out.</summary>
    public static IReadOnlyList<ReportChart> Draw(Campaign campaign, IReadOnlyList<SubmissionLine> lines, IReadOnlyList<AggregatedTable> tables) =>
        [.. new[] { Submissions(campaign, lines), Targets(campaign, tables) }.OfType<ReportChart>()];

    private static ReportChart? Submissions(Campaign campaign, IReadOnlyList<SubmissionLine> lines)
    {
        var groups = campaign.Groups.Where(group => lines.Any(line => IsOf(line, group))).ToList();
        return Chart(
            "submissions",
            "Tình hình nộp báo cáo (số đơn vị)",
            [.. groups.Select(group => group.Name)],
            States.Select(state => new ReportChartSeries(
                state.Name, [.. groups.Select(group => (decimal)lines.Count(line => IsOf(line, group) && line.State == state.State))])));
    }

    /// <summary>Against the targets that come next: of the first target year that is not over, or else of the last.</summary>
    private static ReportChart? Targets(Campaign campaign, IReadOnlyList<AggregatedTable> tables)
    {
        var years = campaign.TargetYears;
        if (years.Count == 0)
        {
            return null;
        }

        var year = years.FirstOrDefault(year => year >= campaign.Year, years[^1]);
        var results = tables.SelectMany(table => table.Rows).Select(row => row.Indicator).OfType<IndicatorResult>().ToList();
        var objectives = campaign.Objectives.Where(objective => results.Exists(result => IsOf(result, objective))).ToList();
        return Chart(
            "targets",
            string.Create(CultureInfo.InvariantCulture, $"Kết quả thực hiện chỉ tiêu so với mục tiêu đến năm {year} (số chỉ tiêu)"),
            [.. objectives.Select(objective => objective.Name)],
            Outcomes.Select(outcome => new ReportChartSeries(
                outcome.Name,
                [.. objectives.Select(objective => (decimal)results.Count(result => IsOf(result, objective) && !result.Unsettled && result.Against(year) == outcome.Outcome))]))
                .Append(new ReportChartSeries(
                    "Đang đối chiếu",
                    [.. objectives.Select(objective => (decimal)results.Count(result => IsOf(result, objective) && result.Unsettled && result.Against(year) != TargetOutcome.NoTarget))])));
    }

    private static ReportChart? Chart(string key, string title, IReadOnlyList<string> categories, IEnumerable<ReportChartSeries> series)
    {
        var used = series.Where(one => one.Values.Any(value => value != 0)).ToList();
        return used.Count == 0 ? null : new ReportChart(key, title, ReportChartKind.StackedBar, categories, used);
    }

    private static bool IsOf(SubmissionLine line, AgencyGroup group) => string.Equals(line.Agency.Group, group.Key, StringComparison.Ordinal);

    private static bool IsOf(IndicatorResult result, Objective objective) =>
        string.Equals(result.Indicator.Objective, objective.Key, StringComparison.Ordinal);
}
