using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads a cell with more than one run of digits: a fraction, a range, or an amount in steps ("1 tỷ 200 triệu", "1tr2").</summary>
internal static partial class SeveralNumbers
{
    /// <summary>Reads it.</summary>
    public static NumberReading Read(string text, IReadOnlyList<Match> numbers, NumberContext context)
    {
        if (numbers.Any(number => DigitGroups.IsTooLong(number.Value)))
        {
            return new NumberReading.Unreadable(UnreadableReason.TooLong);
        }

        return (numbers.Count == 2 ? ReadPair(text, numbers[0], numbers[1], context) : null)
            ?? ReadSteps(text, numbers, context)
            ?? new NumberReading.Unreadable(UnreadableReason.SeveralNumbers);
    }

    private static NumberReading? ReadPair(string text, Match first, Match second, NumberContext context)
    {
        var between = text[(first.Index + first.Length)..second.Index].Trim();
        var (rest, _, _) = NumberPrefix.Strip(text[..first.Index]);
        var after = text[(second.Index + second.Length)..];
        var percent = NumberUnits.Read(context.Unit).Kind == NumberUnitKind.Percent;
        if (between is "/" && rest.Length == 0 && percent && !context.Integer)
        {
            return Fraction(first.Value, second.Value);
        }

        var isRange = between is "-" or "đến" or "tới" or "%-" or "% -" or "- đến" && rest is "" or "từ";
        if (!isRange || NumberUnits.Factor(NumberUnits.Read(after), context.Unit) is not { } factor)
        {
            return null;
        }

        var from = Value(first.Value, context);
        var to = Value(second.Value, context);
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

    /// <summary>Amounts in falling steps; a last number without its step is the decimal of the one before: "1tr2" is 1,2 triệu.</summary>
    private static NumberReading? ReadSteps(string text, IReadOnlyList<Match> numbers, NumberContext context)
    {
        var (rest, approximate, _) = NumberPrefix.Strip(text[..numbers[0].Index]);
        decimal sum = 0;
        var scale = decimal.MaxValue;
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var end = i + 1 < numbers.Count ? numbers[i + 1].Index : text.Length;
            var unit = NumberUnits.Read(text[(number.Index + number.Length)..end].Trim());
            var last = i == numbers.Count - 1;
            if (Value(number.Value, NumberContext.Whole) is not { } value || unit.Kind is NumberUnitKind.Percent || (!last && unit is not { Kind: NumberUnitKind.None, Scale: > 1 }))
            {
                return null;
            }

            if (last && unit is { Kind: NumberUnitKind.None, Scale: 1 } && number.Value.All(char.IsAsciiDigit))
            {
                sum += Decimals(number.Value) * scale;
            }
            else if (unit.Scale < scale)
            {
                sum += value * unit.Scale;
                scale = unit.Scale;
            }
            else
            {
                return null;
            }
        }

        var expected = NumberUnits.Read(context.Unit);
        var factor = expected.Kind == NumberUnitKind.Money ? expected.Scale : 1;
        return rest.Length > 0 ? null : SingleNumber.Result(sum / factor, approximate ? NumberRemark.Approximate : NumberRemark.None, context);
    }

    private static decimal Decimals(string digits) => decimal.Parse("0." + digits, CultureInfo.InvariantCulture);

    private static decimal? Value(string core, NumberContext context) =>
        SingleNumber.Read(string.Empty, core, string.Empty, context with { Unit = null, Convention = Convention(context) }) is NumberReading.Number number ? number.Value : null;

    private static NumberConvention Convention(NumberContext context) =>
        context.Convention == NumberConvention.Unknown ? NumberConvention.Vietnamese : context.Convention;
}
