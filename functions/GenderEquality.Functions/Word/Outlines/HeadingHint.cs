using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>A hint on the line of its heading: "1. Công tác tuyên truyền: nêu số cuộc …", "… (ghi rõ số, ngày)".</summary>
internal static partial class HeadingHint
{
    /// <summary>Where it begins; less than nothing without one.</summary>
    public static int Find(string text) => Pattern().Match(text) is { Success: true } match ? match.Index : -1;

    /// <summary>Heading and hint apart; the hint is null without one.</summary>
    public static (string Heading, string? Hint) Split(string text)
    {
        var at = Find(text);
        return at > 0
            ? (text[..at].TrimEnd(' ', ':', '.'), text[at..].Trim(' ', ':', '(', ')'))
            : (text.TrimEnd(' ', ':', '.'), null);
    }

    [GeneratedRegex(@"(:|\()\s*(?=(nêu|ghi|đánh giá|trình bày|liệt kê|tóm tắt|phân tích|báo cáo|thống kê|kèm theo|theo)\s)[^()]*\)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
