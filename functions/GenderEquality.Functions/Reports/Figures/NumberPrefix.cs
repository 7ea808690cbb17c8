namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What stands before a number: "khoảng", "giảm", "đạt" …</summary>
/// <param name="Rest">Words that are none of these.</param>
/// <param name="Approximate">Whether the number is only approximate.</param>
/// <param name="Negative">Whether it is below zero ("giảm 5", "-5").</param>
/// <param name="Change">Whether it is said how much was added or lost.</param>
internal readonly record struct NumberPrefix(string Rest, bool Approximate, bool Negative, bool Change)
{
    private static readonly string[] Approximations =
        ["khoảng", "ước khoảng", "ước đạt", "ước", "trên", "hơn", "dưới", "gần", "xấp xỉ", "tầm", "chừng", "ít nhất", "tối thiểu", "tối đa", "~", "≈", ">=", "<=", ">", "<", "≥", "≤"];

    private static readonly string[] Neutral =
        ["đạt", "là", "có", "tổng cộng", "tổng số", "tổng", "cộng", "tỷ lệ", "tỉ lệ", "chiếm", "bằng", "=", ":"];

    /// <summary>Takes known words off the beginning.</summary>
    public static NumberPrefix Read(string text)
    {
        var rest = text.TrimStart();
        var (approximate, negative, change) = (false, false, false);
        for (var again = true; again && rest.Length > 0;)
        {
            again = Take(ref rest, Neutral);
            if (Take(ref rest, Approximations))
            {
                approximate = again = true;
            }

            if (Take(ref rest, ["tăng", "+"]))
            {
                change = again = true;
            }

            if (!negative && Take(ref rest, ["giảm", "-"]))
            {
                negative = change = again = true;
            }
        }

        return new(rest.TrimEnd(), approximate, negative, change);
    }

    private static bool Take(ref string text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal) && EndsWord(text, start))
            {
                text = text[start.Length..].TrimStart(' ', ':');
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string text, string start) =>
        text.Length == start.Length || !char.IsLetter(start[^1]) || !char.IsLetter(text[start.Length]);
}
