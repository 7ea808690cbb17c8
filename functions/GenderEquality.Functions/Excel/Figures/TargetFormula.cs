using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>An indicator's value against a target, as a formula and as it comes out.</summary>
internal static class TargetFormula
{
    /// <summary>What a program makes of fractions is not exact; this is far beyond what any figure tells.</summary>
    private const int Exact = 9;

    /// <summary>The formula, without "=".</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target.</param>
    /// <param name="value">Address of the value.</param>
    public static string Of(Indicator indicator, Target target, string value)
    {
        var test = indicator.Kind == IndicatorKind.YesNo
            ? $"{value}=\"{Words(target.Value)}\""
            : string.Create(null, $"ROUND({value},{Exact}){(indicator.Better == Direction.Higher ? ">" : "<")}{(target.Strict ? string.Empty : "=")}{target.Value}");
        var known = indicator.Kind == IndicatorKind.YesNo ? $"OR({value}=\"{Words(1)}\",{value}=\"{Words(0)}\")" : $"ISNUMBER({value})";
        var words = new[] { TargetOutcome.Reached, TargetOutcome.NotReached, TargetOutcome.NoFigure }.Select(ConsolidationTexts.Outcome).ToList();
        return $"IF({known},IF({test},\"{words[0]}\",\"{words[1]}\"),\"{words[2]}\")";
    }

    /// <summary>What the formula gives.</summary>
    public static string Text(Indicator indicator, Target target, decimal? value)
    {
        if (value is not { } number)
        {
            return ConsolidationTexts.Outcome(TargetOutcome.NoFigure);
        }

        var ahead = Math.Round(number, Exact, MidpointRounding.AwayFromZero).CompareTo(target.Value) * (indicator.Better == Direction.Higher ? 1 : -1);
        var reached = indicator.Kind == IndicatorKind.YesNo ? number == target.Value : ahead > 0 || (ahead == 0 && !target.Strict);
        return ConsolidationTexts.Outcome(reached ? TargetOutcome.Reached : TargetOutcome.NotReached);
    }

    /// <summary>An answer in words.</summary>
    public static string Words(decimal value) => value == 0 ? Writing.ExcelTexts.No : Writing.ExcelTexts.Yes;
}
