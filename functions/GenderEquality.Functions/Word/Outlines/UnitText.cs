using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>Units as headers, labels and the lines above a table name them.</summary>
internal static partial class UnitText
{
    /// <summary>A header or label and its unit apart: "Kinh phí (triệu đồng)", "Tỷ lệ, %"; null without one.</summary>
    public static (string Text, string? Unit) Take(string text)
    {
        var match = Ending().Match(text);
        return match.Success && IsUnit(match.Groups["unit"].Value) ? (text[..match.Index].TrimEnd(' ', ','), match.Groups["unit"].Value.Trim()) : (text, null);
    }

    /// <summary>The unit of a line that names nothing else: "Đơn vị tính: triệu đồng"; null without.</summary>
    public static string? OfLine(string text) => Line().Match(text) is { Success: true } match ? match.Groups["unit"].Value.Trim() : null;

    // "(từ đủ 16 tuổi)", "(nếu có)" say something else
    private static bool IsUnit(string text) => text.Contains('%', StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal)
        || (!text.Any(char.IsAsciiDigit) && !NoUnit().IsMatch(text) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 2)
        || Reading.Tables.MoneyUnit.Of(text) is not null;

    [GeneratedRegex(@"\s*\(\s*((đvt|đơn vị( tính)?)\s*:?\s*)?(?<unit>[^()]{1,30})\)\s*$|,\s*(?<unit>%)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^\s*\(?\s*(đvt|đơn vị( tính)?)\s*:\s*(?<unit>[^():;]{1,30}?)\s*\)?\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(từ|trên|dưới|là|gồm|nếu|kể|trong|đủ|nam|nữ|theo|tên|tiếp|kèm|ghi|có)\b|^\s*\*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoUnit();
}
