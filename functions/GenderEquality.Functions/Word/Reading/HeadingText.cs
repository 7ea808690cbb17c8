using System.Text.RegularExpressions;
using GenderEquality.Functions.Submissions.Text;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>A line that may be a heading: its outline number apart from its words.</summary>
/// <param name="Number">Such as "II.2.1", "2.1", "b"; empty without one.</param>
/// <param name="Rest">Text after the number.</param>
internal sealed partial record HeadingText(string Number, string Rest)
{
    /// <summary>Words of the text after the number, without case and diacritics.</summary>
    public string[] Words { get; } = TextKey.Words(Rest);

    /// <summary>Reads a line.</summary>
    public static HeadingText Of(string line)
    {
        if (Ordinal().Match(line) is { Success: true } ordinal)
        {
            var number = Array.IndexOf(Ordinals, TextKey.Of(ordinal.Groups["number"].Value)) / 2;
            return new HeadingText(Roman[number], line[ordinal.Length..].Trim());
        }

        var match = Numbered().Match(line);
        if (!match.Success)
        {
            return new HeadingText(string.Empty, line.Trim());
        }

        return new HeadingText(match.Groups["number"].Value.TrimEnd('.'), line[match.Length..].Trim());
    }

    /// <summary>Whether a line is nothing but "Phần II" or "Phần thứ hai": its heading stands on the next line.</summary>
    public static bool IsNumberOnly(string line) => line.Length <= 24 && Part().IsMatch(line);

    private static readonly string[] Ordinals = ["nhat", "mot", "hai", "nhi", "ba", "tam", "tu", "bon", "nam", "ngu", "sau", "luc"];
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI"];

    [GeneratedRegex(@"^\s*(phần|mục|chương)\s+(thứ\s+\p{L}+|[IVX]{1,5}|\d{1,2})\s*[.:)]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    // "Phần thứ hai: KẾT QUẢ", "Phần thứ nhất"
    [GeneratedRegex(@"^\s*phần\s+thứ\s+(?<number>nhất|hai|ba|tư|bốn|năm|sáu)\b[\s.):/–-]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    // "II.2.1. Kế hoạch", "2.1) Kế hoạch", "Phần II: KẾT QUẢ", "a) Nội dung", "1- Nội dung". A lone letter or Roman numeral needs a sign after it.
    [GeneratedRegex(
        @"^\s*((phần|mục|điều|chương)\s+)?(?<number>([IVX]{1,5}(\s?\.\s?\d{1,2}){1,3}|\d{1,2}(\.\d{1,2}){1,3})(?=[\s.):/-])|([IVX]{1,5}|\d{1,2}|[a-zđ])(?=\s?[.):/-]))[\s.):/-]*(?=[^\s.):/\d-]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
