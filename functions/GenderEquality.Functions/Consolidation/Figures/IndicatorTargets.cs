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

    /// <summary>Judges the value as it is shown (two decimals): a reader who sees 60% beside a target of 60% must not read "chưa đạt".</summary>
    private static TargetOutcome Against(Indicator indicator, Target target, decimal? value)
    {
        if (value is null)
        {
            return TargetOutcome.NoFigure;
        }

        var difference = Math.Round(value.Value, IndicatorClaim.ValueDecimals, MidpointRounding.AwayFromZero) - target.Value;
        var ahead = indicator.Better == Direction.Higher ? difference : -difference;
        return ahead > 0 || (ahead == 0 && !target.Strict) ? TargetOutcome.Reached : TargetOutcome.NotReached;
    }
}
