using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>A line that may be a heading: its outline number apart from its words.</summary>
/// <param name="Number">Such as "II.2.1", "2.1", "b"; empty without one.</param>
/// <param name="Rest">Text after the number.</param>
internal sealed partial record HeadingText(string Number, string Rest)
{
    /// <summary>How like a name a line is that surely is it.</summary>
    public const double Same = 0.9;

    /// <summary>Whether the number is that of a part: "Phần II", "Phần thứ hai", "Chương 2".</summary>
    public bool IsPart { get; init; }

    /// <summary>Words of the text after the number, without case and diacritics.</summary>
    public string[] Words { get; } = TextKey.Words(Rest);

    /// <summary>Reads a line.</summary>
    public static HeadingText Of(string line)
    {
        if (PartOrdinal.Read(line) is { } part)
        {
            return new HeadingText(RomanNumber.Write(part.Number), NameAfter(line, part)) { IsPart = true };
        }

        var match = Numbered().Match(line);
        if (!match.Success)
        {
            return new HeadingText(string.Empty, line.Trim());
        }

        return new HeadingText(match.Groups["number"].Value.TrimEnd('.'), line[match.Length..].Trim()) { IsPart = match.Groups["part"].Success };
    }

    /// <summary>Whether a colon is followed by words that the heading's name does not have.</summary>
    public bool SaysMoreAfterColon(string[] name) =>
        Rest.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && TextKey.Words(Rest[(colon + 1)..]).Except(name, StringComparer.Ordinal).Any();

    /// <summary>Whether a line is nothing but "Phần II" or "Phần thứ hai": its heading stands on the next line.</summary>
    public static bool IsNumberOnly(string line) => line.Length <= 24
        && (Part().IsMatch(line) || (PartOrdinal.Read(line) is { } part && NameAfter(line, part).Length == 0));

    // "Phần thứ hai: KẾT QUẢ", "Phần thứ nhất"
    private static string NameAfter(string line, PartOrdinal part) => Separators().Replace(line[part.Length..], string.Empty).TrimEnd();

    [GeneratedRegex(@"^\s*(phần|mục|chương)\s+(thứ\s+\p{L}+|[IVX]{1,5}|[A-ZĐ]?\d{1,2}|[A-ZĐ])\s*[.:)]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\s.):/–-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();

    // "II.2.1. Kế hoạch", "2.1) Kế hoạch", "Phần II: KẾT QUẢ", "a) Nội dung", "1- Nội dung". A lone letter or Roman numeral needs a sign after it.
    [GeneratedRegex(
        @"^\s*(((?<part>phần|chương)|mục|điều)\s+)?(?<number>([IVX]{1,5}(\s?\.\s?\d{1,2}){1,3}|\d{1,2}(\.\d{1,2}){1,3})(?=[\s.):/-])|([IVX]{1,5}|\d{1,2}|[a-zđ])(?=\s?[.):/-]))[\s.):/-]*(?=[^\s.):/\d-]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
