using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>The numbers before the headings of a campaign's outline, whatever their form ("II.2.1", "B.1", "P7.2", "Phần thứ nhất"), and the sections
/// that they mean where they stand.</summary>
internal sealed class OutlineNumbers
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private static readonly char[] Signs = [' ', '\t', '.', ')', ':', '/', '-', '–'];

    private readonly Dictionary<string, OutlineSection> byKey;
    private readonly List<OutlineSection> chapters;
    private readonly ILookup<string, OutlineSection> byNumbering;
    private readonly Regex? keys;

    public OutlineNumbers(IReadOnlyList<OutlineSection> outline)
    {
        byKey = outline.ToDictionary(section => section.Key.ToString(), StringComparer.Ordinal);
        chapters = [.. outline.Where(section => section.Level == 1)];
        byNumbering = outline.Where(section => section.Numbering is not null).ToLookup(section => section.Numbering!.Trim(Signs), StringComparer.OrdinalIgnoreCase);
        keys = Keys(outline);
    }

    /// <summary>Reads a line: its number, if it begins with one that any report or just this outline uses, apart from its words.</summary>
    public HeadingText Read(string line)
    {
        var start = line.TrimStart();
        foreach (var numbering in byNumbering.Select(group => group.Key).OrderByDescending(numbering => numbering.Length))
        {
            if (start.StartsWith(numbering, StringComparison.OrdinalIgnoreCase) && IsEnd(start, numbering))
            {
                return new HeadingText(numbering, start[numbering.Length..].TrimStart(Signs).TrimEnd());
            }
        }

        var heading = HeadingText.Of(line);
        return heading.Number.Length == 0 && keys?.Match(line) is { Success: true } match
            ? new HeadingText(match.Groups["number"].Value, line[match.Length..].Trim())
            : heading;
    }

    /// <summary>The section that a number means where it stands: "2.1" within II is II.2.1. Null when it means none.</summary>
    public OutlineSection? Find(string number, SectionKey? current)
    {
        if (number.Length == 0)
        {
            return null;
        }

        var chapter = current is { } key ? OutlineSection.ChapterOf(key) : null;
        var named = byNumbering[number].ToList();
        if (named.Count > 0)
        {
            return named.Find(section => string.Equals(section.Chapter, chapter, StringComparison.Ordinal)) ?? (named is [var only] ? only : null);
        }

        var plain = number.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        return byKey.GetValueOrDefault(plain) ?? (chapter is null ? null : byKey.GetValueOrDefault($"{chapter}.{plain}")) ?? ByPlace(plain);
    }

    /// <summary>"Phần thứ hai", read as "II", is the second chapter of an outline that does not number its chapters so.</summary>
    private OutlineSection? ByPlace(string number) => byKey.ContainsKey("I") || !number.All(char.IsAsciiLetter) || RomanNumber.Read(number) is not { } place || place > chapters.Count
        ? null
        : chapters[place - 1];

    /// <summary>A letter goes on the word: "Phần thứ nhất" is not the beginning of "Phần thứ nhất trí". A lone letter needs its sign.</summary>
    private static bool IsEnd(string line, string numbering) => line.Length == numbering.Length
        || (numbering.Length > 2 ? !char.IsLetterOrDigit(line[numbering.Length]) : Signs.Contains(line[numbering.Length]) && line[numbering.Length] != ' ');

    /// <summary>Recognises "P7.2." or "B.1.": numbers that begin with a chapter of this outline. Null where all of them are Roman or Arabic.</summary>
    private static Regex? Keys(IReadOnlyList<OutlineSection> outline)
    {
        var special = outline.Select(section => section.Chapter).Distinct(StringComparer.Ordinal).Where(chapter => !IsUsual(chapter)).Select(Regex.Escape).ToList();
        return special.Count == 0
            ? null
            : new Regex($@"^\s*((phần|mục|chương)\s+)?(?<number>({string.Join('|', special)})((\s?\.\s?[A-Z0-9]{{1,8}}){{1,3}}(?=[\s.):/-])|(?=\s?[.):/-])))[\s.):/-]*", Options, Timeout);
    }

    private static bool IsUsual(string chapter) => chapter.All(char.IsAsciiDigit) || chapter.All("IVX".Contains);
}
