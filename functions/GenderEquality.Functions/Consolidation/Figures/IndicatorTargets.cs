using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Judges indicators against their targets.</summary>
internal static class IndicatorTargets
{
    /// <summary>What the report says of a value.</summary>
    public static IndicatorResult Judge(Indicator indicator, decimal? value, decimal? previous) => new(indicator, value)
    {
        Outcomes = indicator.Targets.ToDictionary(target => target.Year, target => Against(indicator, target, value)),
        Previous = previous,
    };

    /// <summary>Whether the value looks to a reader of the printed one as if it were another: 89,97 printed 90,0 beside a target of 90.</summary>
    public static bool LooksOtherwise(Indicator indicator, Target target, decimal value)
    {
        var printed = Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
        var outcome = Against(indicator, target, value);
        return indicator.Kind != IndicatorKind.YesNo && ((printed == target.Value && printed != value && outcome == TargetOutcome.NotReached) || Against(indicator, target, printed) != outcome);
    }

    /// <summary>Judges the value itself, not the printed one: what is not reached must not be told as reached. Where that surprises a reader, the review says so.</summary>
    private static TargetOutcome Against(Indicator indicator, Target target, decimal? value)
    {
        if (value is null)
        {
            return TargetOutcome.NoFigure;
        }

        var difference = value.Value - target.Value;
        var ahead = indicator.Better == Direction.Higher ? difference : -difference;
        return ahead > 0 || (ahead == 0 && !target.Strict) ? TargetOutcome.Reached : TargetOutcome.NotReached;
    }
}
