using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Figures that look otherwise than they are.</summary>
internal static class ReviewFlags
{
    /// <summary>Indicators whose printed value looks as if it were judged otherwise, in table order.</summary>
    public static IReadOnlyList<ReviewFlag> Find(IReadOnlyList<AggregatedTable> tables) => [.. tables.SelectMany(table => table.Rows.SelectMany(row => Verdicts(table.Table, row)))];

    private static IEnumerable<ReviewFlag> Verdicts(AppendixTable table, AggregatedRow row) =>
        row.Indicator is not { Value: { } value, Unsettled: false } result ? [] : result.Indicator.Targets
            .Where(target => IndicatorTargets.LooksOtherwise(result.Indicator, target, value))
            .Select(target => new ReviewFlag(table.Key, row.Label, FigureTexts.LooksOtherwise(result, target, value)));
}
