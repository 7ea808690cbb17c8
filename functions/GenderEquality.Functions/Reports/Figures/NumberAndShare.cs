namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads a number with its share beside it: "11 (91,7%)", "12 vụ, đạt 100%". The column's unit says which of the two is asked for.</summary>
internal static class NumberAndShare
{
    private static readonly string[] Links = ["đạt", "chiếm", "tỷ lệ", "tỉ lệ", "tương đương", "bằng"];

    /// <summary>Reads it; null where it is something else, or the column may ask for either.</summary>
    public static NumberReading? Read(string text, IReadOnlyList<NumberRun> runs, NumberContext context)
    {
        if (Split(text, runs) is not { } sides)
        {
            return null;
        }

        var isFirst = IsShare(text, runs[0], runs[1].Start);
        var (share, number) = isFirst ? (sides.Left, sides.Right) : (sides.Right, sides.Left);
        if (One(share, new NumberContext { Unit = "%" }) is not { } percent)
        {
            return null;
        }

        var numbers = NumberRun.In(number);
        if (numbers.Count == 2)
        {
            return context.IsPercentage && Agrees(number, numbers, percent) ? One(share, context) : null;
        }

        var asked = NumberUnits.Read(context.Unit).Kind;
        return !IsOne(number) ? null
            : context.IsPercentage ? One(share, context)
            : context.Integer || context.Amount || asked is NumberUnitKind.Money or NumberUnitKind.Things ? One(number, context) : null;
    }

    /// <summary>The two sides of a text with exactly one percentage, at its beginning or its end.</summary>
    private static (string Left, string Right)? Split(string text, IReadOnlyList<NumberRun> runs)
    {
        var shares = runs.Where((run, i) => IsShare(text, run, i + 1 < runs.Count ? runs[i + 1].Start : text.Length)).ToList();
        if (runs.Count > 3 || shares.Count != 1)
        {
            return null;
        }

        var isFirst = shares[0] == runs[0];
        var (from, to) = isFirst ? (runs[0].End, runs[1].Start) : (runs[^2].End, runs[^1].Start);
        return (isFirst || shares[0] == runs[^1]) && Link(text, from, to) is { } link
            ? (text[..link].Trim(' ', ','), Unwrapped(text[link..].Trim(' ', ',', ';', ':', '=', '-')))
            : null;
    }

    private static bool IsShare(string text, NumberRun run, int end) => NumberUnits.Read(text[run.End..end].Split(',', ';', '(')[0]).Kind == NumberUnitKind.Percent;

    /// <summary>Where what joins the two begins: punctuation that parts them, or "chiếm", "đạt" …</summary>
    private static int? Link(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is '(' or ',' or ';' or ':' or '=' || (text[i] == '-' && i > from && text[i - 1] == ' ') || Array.Exists(Links, link => text.AsSpan(i, to - i).StartsWith(link, StringComparison.Ordinal) && i > 0 && text[i - 1] == ' '))
            {
                return i;
            }
        }

        return null;
    }

    private static string Unwrapped(string text) => text.StartsWith('(') && text.IndexOf(')', StringComparison.Ordinal) is > 0 and var close
        ? (text[1..close] + text[(close + 1)..]).Trim()
        : text;

    private static NumberReading.Number? One(string text, NumberContext context) =>
        NumberRun.In(text) is [var run] ? SingleNumber.Read(text, run, context) as NumberReading.Number : null;

    /// <summary>Whether it is one number, whatever its unit.</summary>
    private static bool IsOne(string text) => NumberRun.In(text) is [var run]
        && SingleNumber.Read(text, run, NumberContext.Any) is NumberReading.Number or NumberReading.Ambiguous or NumberReading.Unreadable { Reason: UnreadableReason.WrongUnit };

    /// <summary>Whether a fraction beside a percentage gives it: "11/12 (91,7%)".</summary>
    private static bool Agrees(string text, IReadOnlyList<NumberRun> runs, NumberReading.Number percent) =>
        text[runs[0].End..runs[1].Start].Trim() is "/"
        && SeveralNumbers.Value(runs[0].Text, NumberContext.Whole) is { } part
        && SeveralNumbers.Value(runs[1].Text, NumberContext.Whole) is { } whole and not 0
        && Math.Abs((100 * part / whole) - percent.Value) <= 0.1m;
}
