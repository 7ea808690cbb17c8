namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Digits with their separators within a text: <c>1.234,5</c>, <c>1 234</c>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">The digits.</param>
internal readonly record struct NumberRun(int Start, string Text)
{
    /// <summary>Where what follows begins.</summary>
    public int End => Start + Text.Length;

    /// <summary>All of a normalised text, in order. A space parts thousands only where exactly three digits follow.</summary>
    public static IReadOnlyList<NumberRun> In(string text)
    {
        var runs = new List<NumberRun>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = EndOf(text, i);
                runs.Add(new NumberRun(i, text[i..end]));
                i = end - 1;
            }
        }

        return runs;
    }

    private static int EndOf(string text, int start)
    {
        var end = start + Digits(text, start);
        while (end < text.Length)
        {
            var digits = Digits(text, end + 1);
            if (digits == 0 || !(text[end] is '.' or ',' or '\'' || (text[end] == ' ' && digits == 3)))
            {
                break;
            }

            end += 1 + digits;
        }

        return end;
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
