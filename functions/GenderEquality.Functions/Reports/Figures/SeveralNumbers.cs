namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads a text with more than one run of digits: an answer beside its share or beside last year's, a fraction, a range, an amount in steps.
/// Whatever may be two answers is said so.</summary>
internal static class SeveralNumbers
{
    private const int Most = 6;

    /// <summary>Reads it.</summary>
    public static NumberReading Read(string text, IReadOnlyList<NumberRun> runs, NumberContext context)
    {
        if (runs.Any(run => DigitGroups.IsTooLong(run.Text)))
        {
            return new NumberReading.Unreadable(UnreadableReason.TooLong);
        }

        if (text.Contains(NumberText.Gap, StringComparison.Ordinal))
        {
            return new NumberReading.Unreadable(UnreadableReason.SeveralLines);
        }

        if (!context.Change && runs.Count <= Most && Comparison.Without(text, runs[0].End) is { } alone)
        {
            var left = NumberRun.In(alone);
            return left.Count == 1 ? SingleNumber.Read(alone, left[0], context) : Read(alone, left, context);
        }

        return (runs.Count == 2 ? ReadPair(text, runs[0], runs[1], context) : null)
            ?? NumberAndShare.Read(text, runs, context)
            ?? AmountInSteps.Read(text, runs, context)
            ?? new NumberReading.Unreadable(UnreadableReason.SeveralNumbers);
    }

    private static NumberReading? ReadPair(string text, NumberRun first, NumberRun second, NumberContext context)
    {
        var between = text[first.End..second.Start].Trim();
        var rest = NumberPrefix.Read(text[..first.Start]).Rest;
        var after = text[second.End..];
        if (between is "/" && rest.Length == 0 && context is { IsPercentage: true, Integer: false } && NumberUnits.Read(after).Kind != NumberUnitKind.Percent)
        {
            return Fraction(first.Text, second.Text);
        }

        var isRange = between is "-" or "đến" or "tới" or "%-" or "% -" or "% đến" or "- đến" && rest is "" or "từ";
        if (!isRange || NumberUnits.Factor(NumberUnits.Read(after), context.Unit) is not { } factor)
        {
            return null;
        }

        var from = Value(first.Text, context);
        var to = Value(second.Text, context);
        return from is { } low && to is { } high && low < high ? new NumberReading.Range(low * factor, high * factor) : null;
    }

    private static NumberReading? Fraction(string numerator, string denominator)
    {
        var part = Value(numerator, NumberContext.Whole);
        var whole = Value(denominator, NumberContext.Whole);
        return part is { } a && whole is { } b && b != 0 && a <= b
            ? new NumberReading.Number(Math.Round(100 * a / b, 2, MidpointRounding.AwayFromZero), NumberRemark.Fraction)
            : null;
    }

    /// <summary>Digits alone, read as the column's neighbours write them, else as Vietnamese do.</summary>
    public static decimal? Value(string core, NumberContext context)
    {
        var plain = new NumberContext
        {
            Integer = context.Integer,
            Max = context.Max,
            Convention = context.Convention == NumberConvention.Unknown ? NumberConvention.Vietnamese : context.Convention,
        };
        return SingleNumber.Read(string.Empty, core, string.Empty, plain) is NumberReading.Number number ? number.Value : null;
    }
}
