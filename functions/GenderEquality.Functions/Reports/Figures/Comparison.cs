namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Finds what is said beside an answer about how much more or less it is than before: "21 (tăng 01)", "21, giảm 2 so với năm 2023".</summary>
internal static class Comparison
{
    private static readonly string[] Beginnings = ["tăng ", "giảm ", "so với "];

    /// <summary>What follows these is the new figure, not by how much it changed.</summary>
    private static readonly string[] NewFigures = ["tăng lên", "tăng từ", "giảm còn", "giảm xuống", "giảm từ"];

    /// <summary>The text without it; null where there is none behind the first number.</summary>
    /// <param name="text">Text in normal form.</param>
    /// <param name="from">End of the first number.</param>
    public static string? Without(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '(' or ',' or ';' or ' ' && Begins(text.AsSpan(i + 1).TrimStart()))
            {
                var close = text[i] == '(' ? text.IndexOf(')', i) : -1;
                return text[i] == '(' && close < 0 ? null : (text[..i] + (close < 0 ? string.Empty : text[(close + 1)..])).Trim();
            }
        }

        return null;
    }

    private static bool Begins(ReadOnlySpan<char> text) => StartsWith(text, Beginnings) && !StartsWith(text, NewFigures);

    private static bool StartsWith(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
