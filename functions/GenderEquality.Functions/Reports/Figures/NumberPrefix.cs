namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Words before a number: "khoảng", "giảm", "đạt" …</summary>
internal static class NumberPrefix
{
    private static readonly string[] Approximate =
        ["khoảng", "ước khoảng", "ước đạt", "ước", "trên", "hơn", "dưới", "gần", "xấp xỉ", "tầm", "chừng", "ít nhất", "tối thiểu", "tối đa", "~", "≈", ">=", "<=", ">", "<", "≥", "≤"];

    private static readonly string[] Neutral =
        ["đạt", "là", "có", "tổng cộng", "tổng số", "tổng", "cộng", "tỷ lệ", "tỉ lệ", "chiếm", "bằng", "tăng", "=", ":", "+"];

    /// <summary>Takes known words off the beginning.</summary>
    /// <returns>What is left, whether the number is only approximate, and whether it is below zero ("giảm 5", "-5").</returns>
    public static (string Text, bool Approximate, bool Negative) Strip(string text)
    {
        var rest = text.TrimStart();
        var approximate = false;
        var negative = false;
        for (var again = true; again && rest.Length > 0;)
        {
            again = Take(ref rest, Neutral);
            if (Take(ref rest, Approximate))
            {
                approximate = again = true;
            }

            if (!negative && Take(ref rest, ["giảm", "-"]))
            {
                negative = again = true;
            }
        }

        return (rest.TrimEnd(), approximate, negative);
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
