using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>What has become of indicators, as the plan counts them.</summary>
internal sealed class IndicatorVerdicts(StatementFacts facts)
{
    /// <summary>What has become of indicators that count as one: one class each, so that the classes add up.</summary>
    public IndicatorVerdict Of(IReadOnlyList<Indicator> counted, int? year)
    {
        var rows = RowsOf(counted);
        if (rows.Exists(IsUnsettled))
        {
            return IndicatorVerdict.Unsettled;
        }

        var outcomes = rows.ConvertAll(row => year is { } of ? row.Indicator!.Against(of) : TargetOutcome.NoTarget);
        return outcomes.TrueForAll(outcome => outcome == TargetOutcome.NoTarget) ? IndicatorVerdict.NoTarget
            : outcomes.Contains(TargetOutcome.NotReached) ? IndicatorVerdict.NotReached
            : outcomes.Contains(TargetOutcome.NoFigure) ? IndicatorVerdict.NoFigure
            : IndicatorVerdict.Reached;
    }

    /// <summary>Rows of these indicators, a row for each part.</summary>
    public List<AggregatedRow> RowsOf(IReadOnlyList<Indicator> counted) =>
        [.. facts.IndicatorRows.Where(row => counted.Any(indicator => string.Equals(row.Indicator!.Indicator.Key, indicator.Key, StringComparison.Ordinal)))];

    /// <summary>Whether sources differ in a row and nobody has decided.</summary>
    public bool IsUnsettled(AggregatedRow row) => facts.IndicatorTable is { } table && facts.IsUnsettled(table.Key, row.Key);
}
