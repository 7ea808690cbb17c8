using System.Globalization;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads amounts in falling steps, such as "1 tỷ 200 triệu"; a last number without its step is the decimal of the one before: "1tr2" is 1,2 triệu.</summary>
internal static class AmountInSteps
{
    /// <summary>Reads one; null where the steps do not fall, or the unit is not the column's.</summary>
    public static NumberReading? Read(string text, IReadOnlyList<NumberRun> runs, NumberContext context)
    {
        var prefix = NumberPrefix.Read(text[..runs[0].Start]);
        if (prefix.Rest.Length > 0 || prefix.Change)
        {
            return null;
        }

        // "1tr2" and "1k5" are ways to write money only
        var isMoney = NumberUnits.Read(context.Unit).Kind == NumberUnitKind.Money;
        decimal sum = 0;
        var scale = decimal.MaxValue;
        for (var i = 0; i < runs.Count; i++)
        {
            var isLast = i == runs.Count - 1;
            var words = text[runs[i].End..(isLast ? text.Length : runs[i + 1].Start)].Trim();
            if ((!isMoney && words is ("tr" or "k")) || Step(runs[i], words, isLast, scale) is not { } step)
            {
                return null;
            }

            sum += step.Value;
            scale = step.Scale;
        }

        return Result(sum, text[runs[^1].End..], prefix, context);
    }

    private static (decimal Value, decimal Scale)? Step(NumberRun run, string words, bool isLast, decimal scale)
    {
        var unit = NumberUnits.Read(words);
        var isStep = unit is { Kind: NumberUnitKind.None, Scale: > 1 } && words.All(char.IsLetter);
        if (SeveralNumbers.Value(run.Text, NumberContext.Whole) is not { } value || (!isLast && !isStep))
        {
            return null;
        }

        if (isLast && words.Length == 0 && scale < decimal.MaxValue && run.Text.All(char.IsAsciiDigit))
        {
            return (decimal.Parse("0." + run.Text, CultureInfo.InvariantCulture) * scale, 1);
        }

        return unit.Scale < scale ? (value * unit.Scale, unit.Scale) : null;
    }

    private static NumberReading? Result(decimal sum, string after, NumberPrefix prefix, NumberContext context)
    {
        // The steps hold the scale already: of the last unit only what it measures counts
        var tail = NumberTail.Read(after, null, context);
        var unit = tail.Unit with { Scale = 1 };
        var kind = unit.Kind == NumberUnitKind.None && NumberUnits.Read(context.Unit).Kind == NumberUnitKind.Money ? NumberUnitKind.Money : unit.Kind;
        if (tail.Problem is not null || SingleNumber.Factor(tail with { Unit = unit with { Kind = kind } }, after, context) is not { } factor)
        {
            return tail.Problem is { } problem ? new NumberReading.Unreadable(problem) : null;
        }

        return SingleNumber.Result(sum * factor, prefix.Approximate ? NumberRemark.Approximate : tail.Remark, context);
    }
}
