using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads a cell with one run of digits: what stands before it, the digits, what stands behind.</summary>
internal static partial class SingleNumber
{
    /// <summary>Reads it.</summary>
    public static NumberReading Read(string before, string core, string after, NumberContext context)
    {
        if (DigitGroups.IsTooLong(core))
        {
            return new NumberReading.Unreadable(UnreadableReason.TooLong);
        }

        var inBrackets = before.EndsWith('(') && after.Contains(')', StringComparison.Ordinal);
        var (rest, approximate, negative) = NumberPrefix.Strip(inBrackets ? before[..^1] : before);
        if (rest.Length > 0 || IsLetterForDigit(after) || (context.Integer && inBrackets && before.Length == 1))
        {
            return new NumberReading.Unreadable(UnreadableReason.NotANumber);
        }

        var words = Brackets().Replace(inBrackets ? after.Replace(")", string.Empty, StringComparison.Ordinal) : after, " ").Trim();
        var unit = NumberUnits.Read(words);
        var factor = NumberUnits.Factor(unit, context.Unit);
        if (factor is null || (words.Contains('‰', StringComparison.Ordinal) && context.Unit?.Contains('‰', StringComparison.Ordinal) is not true) || (unit.Kind == NumberUnitKind.Percent && context.Integer))
        {
            return new NumberReading.Unreadable(UnreadableReason.WrongUnit);
        }

        var sign = negative || (inBrackets && before.Length == 1) ? -1 : 1;
        var remark = approximate ? NumberRemark.Approximate : NumberRemark.None;
        var scaled = new Scaled(DigitGroups.Read(core), sign * factor.Value, remark);
        return Decide(scaled, unit.Scale == 1 && (unit.Kind == NumberUnitKind.Money || NumberUnits.IsCounter(words)), context);
    }

    /// <summary>Whether a letter that looks like a digit stands right behind the digits: "1O", "2l".</summary>
    private static bool IsLetterForDigit(string after) => after is ['o' or 'l' or 'i', ..] && (after.Length == 1 || !char.IsLetter(after[1]));

    /// <summary>The number, or why it does not fit a column of whole numbers.</summary>
    public static NumberReading Result(decimal value, NumberRemark remark, NumberContext context) =>
        context.Integer && value != decimal.Truncate(value)
            ? new NumberReading.Unreadable(UnreadableReason.NotWhole)
            : new NumberReading.Number(value, remark);

    private static NumberReading Decide(Scaled scaled, bool whole, NumberContext context)
    {
        var (groups, factor, remark) = scaled;
        if (groups.Single is { } single)
        {
            return Result(single * factor, remark, context);
        }

        if (groups is not { Vietnamese: { } vietnamese, English: { } english })
        {
            return new NumberReading.Unreadable(UnreadableReason.NotANumber);
        }

        var choice = Choose(vietnamese, english, whole || context.Integer, context);
        return choice is { } chosen
            ? Result(chosen * factor, remark, context)
            : new NumberReading.Ambiguous(vietnamese * factor, english * factor);
    }

    private static decimal? Choose(decimal vietnamese, decimal english, bool whole, NumberContext context)
    {
        var (larger, smaller) = vietnamese > english ? (vietnamese, english) : (english, vietnamese);
        if (whole)
        {
            return larger;
        }

        if (context.Max is { } max && smaller <= max && larger > max)
        {
            return smaller;
        }

        return context.Convention switch
        {
            NumberConvention.Vietnamese => vietnamese,
            NumberConvention.English => english,
            _ => null,
        };
    }

    private readonly record struct Scaled(DigitGroups Groups, decimal Factor, NumberRemark Remark);

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
