using System.Globalization;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Vietnamese words between the figures of statements.</summary>
internal static class StatementWords
{
    /// <summary>One, at the beginning of a sentence.</summary>
    public const string One = "Một";

    /// <summary>Where there is a yes.</summary>
    public const string Yes = "có";

    /// <summary>Where there is a no.</summary>
    public const string No = "không";

    /// <summary>A count as running text has it.</summary>
    public static string Count(decimal number) => number is >= 0 and < 10 && decimal.IsInteger(number)
        ? number.ToString("00", CultureInfo.InvariantCulture)
        : VietnameseFormat.Number(number, 0);

    /// <summary>A target: "60", "trên 90", "dưới 30", "có".</summary>
    public static string Target(Indicator indicator, Target target)
    {
        if (indicator.Kind == IndicatorKind.YesNo)
        {
            return target.Value == 0 ? No : Yes;
        }

        var beyond = indicator.Better == Direction.Higher ? "trên " : "dưới ";
        return (target.Strict ? beyond : string.Empty) + VietnameseFormat.Number(target.Value);
    }

    /// <summary>Names joined as a sentence joins them; those beyond the longest list are counted.</summary>
    public static string List(IReadOnlyList<string> names, int? longest = null)
    {
        if (longest is { } most && names.Count > most)
        {
            return string.Join(", ", names.Take(most)) + AndOthers(names.Count - most);
        }

        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} và {names[^1]}";
    }

    /// <summary>How many are not named.</summary>
    public static string AndOthers(int count) => $" và {Count(count)} đơn vị khác";
}
