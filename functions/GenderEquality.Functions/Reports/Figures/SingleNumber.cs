using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads a text with one run of digits: what stands before it, the digits, what stands behind.</summary>
internal static class SingleNumber
{
    /// <summary>Reads a normalised text whose only digits are the run's.</summary>
    public static NumberReading Read(string text, NumberRun run, NumberContext context) => Read(text[..run.Start], run.Text, text[run.End..], context);

    /// <summary>Reads it.</summary>
    public static NumberReading Read(string before, string core, string after, NumberContext context)
    {
        if (DigitGroups.IsTooLong(core))
        {
            return Unreadable(UnreadableReason.TooLong);
        }

        var inBrackets = before.EndsWith('(') && after.Contains(')', StringComparison.Ordinal);
        var alone = inBrackets && before.Length == 1;
        var prefix = NumberPrefix.Read(inBrackets ? before[..^1] : before);
        var coin = NumberUnits.Read(prefix.Rest) is { Kind: NumberUnitKind.Money or NumberUnitKind.ForeignMoney, Scale: 1, Rest: "" } money ? money : default;
        var groups = DigitGroups.Read(core);
        if (inBrackets && groups.Single == 0 && NothingToReport.Is(prefix.Rest))
        {
            return new NumberReading.Number(0);
        }

        if ((prefix.Rest.Length > 0 && coin.Kind == NumberUnitKind.None) || IsLetterForDigit(after.TrimStart()) || (alone && (context.Integer || context.Unsigned)))
        {
            return Unreadable(UnreadableReason.NotANumber);
        }

        var tail = NumberTail.Read(inBrackets ? after.Remove(after.IndexOf(')', StringComparison.Ordinal), 1) : after, groups.Single, context);
        tail = coin.Kind != NumberUnitKind.None && tail.Unit.Kind == NumberUnitKind.None ? tail with { Unit = coin with { Scale = Math.Max(1, tail.Unit.Scale) } } : tail;
        if (Factor(tail, after, context) is not { } factor || tail.Problem is not null)
        {
            return Unreadable(tail.Problem ?? UnreadableReason.WrongUnit);
        }

        if (prefix.Change && context.Unsigned)
        {
            return Unreadable(UnreadableReason.Signed);
        }

        var remark = prefix.Approximate ? NumberRemark.Approximate : tail.Remark;
        return Decide(new Scaled(groups, (prefix.Negative || alone ? -1 : 1) * factor, remark), tail, context);
    }

    /// <summary>The number, or why it does not fit a column of whole numbers.</summary>
    public static NumberReading Result(decimal value, NumberRemark remark, NumberContext context) =>
        context.Integer && value != decimal.Truncate(value) ? Unreadable(UnreadableReason.NotWhole) : new NumberReading.Number(value, remark);

    /// <summary>The factor from the cell's unit to the column's; null where they do not go together.</summary>
    public static decimal? Factor(NumberTail tail, string after, NumberContext context)
    {
        var isPerMille = after.Contains('‰', StringComparison.Ordinal) && context.Unit?.Contains('‰', StringComparison.Ordinal) is not true;
        var isShare = tail.Unit.Kind == NumberUnitKind.Percent && (context.Integer || context.Amount);
        return isPerMille || isShare ? null : NumberUnits.Factor(tail.Unit, context.Unit);
    }

    /// <summary>Whether a letter that looks like a digit stands behind the digits: "1O", "2 l".</summary>
    private static bool IsLetterForDigit(string after) => after is ['o' or 'l' or 'i', ..] && (after.Length == 1 || !char.IsLetter(after[1]));

    private static NumberReading.Unreadable Unreadable(UnreadableReason reason) => new(reason);

    private static NumberReading Decide(Scaled scaled, NumberTail tail, NumberContext context)
    {
        var (groups, factor, remark) = scaled;
        if (groups.Single is { } single)
        {
            return Result(single * factor, remark, context);
        }

        if (groups is not { Vietnamese: { } vietnamese, English: { } english })
        {
            return Unreadable(UnreadableReason.NotANumber);
        }

        // "1,200 nghìn" may be 1200 also where whole things are counted
        var choice = Choose(vietnamese, english, tail.IsWhole || (context.Integer && tail.Unit.Scale == 1), context);
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
}
