using System.Globalization;
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

    /// <summary>The longest first, since one may begin another.</summary>
    private readonly List<string> numberings;
    private readonly Regex? keys;

    public OutlineNumbers(IReadOnlyList<OutlineSection> outline)
    {
        byKey = outline.ToDictionary(section => section.Key.ToString(), StringComparer.Ordinal);
        chapters = [.. outline.Where(section => section.Level == 1)];
        byNumbering = outline.Where(section => section.Numbering is not null).ToLookup(section => section.Numbering!.Trim(Signs), StringComparer.OrdinalIgnoreCase);
        numberings = [.. byNumbering.Select(group => group.Key).OrderByDescending(numbering => numbering.Length)];
        keys = Keys(outline);
    }

    /// <summary>Reads a line: its number, if it begins with one that any report or just this outline uses, apart from its words.</summary>
    public HeadingText Read(string line)
    {
        var start = line.TrimStart();
        foreach (var numbering in numberings)
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

    /// <summary>The section that the number of a line means where it stands: "2.1" within II is II.2.1. Null when it means none.</summary>
    public OutlineSection? Find(HeadingText heading, SectionKey? current)
    {
        if (heading.Number.Length == 0)
        {
            return null;
        }

        var named = byNumbering[heading.Number].ToList();
        if (named.Count > 0)
        {
            return Nearest(named, current);
        }

        var plain = heading.Number.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        if (heading.IsPart)
        {
            return chapters.Find(chapter => string.Equals(chapter.Key.ToString(), plain, StringComparison.Ordinal)) ?? ByPlace(plain);
        }

        return byKey.GetValueOrDefault(plain) ?? (current is { } key ? byKey.GetValueOrDefault($"{OutlineSection.ChapterOf(key)}.{plain}") : null);
    }

    /// <summary>Of sections with the same number the one that a reader would mean: "a)" below "2." is the "a)" of 2.</summary>
    private static OutlineSection? Nearest(List<OutlineSection> named, SectionKey? current)
    {
        if (named is [var only])
        {
            return only;
        }

        var at = current?.ToString().Split('.') ?? [];
        var nearest = named.MaxBy(section => Common(section.Key.ToString().Split('.')[..^1], at));
        return nearest is not null && Common(nearest.Key.ToString().Split('.'), at) > 0 ? nearest : null;
    }

    private static int Common(string[] one, string[] other) => one.Zip(other).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();

    /// <summary>"Phần thứ hai" or "Phần 2" is the second chapter of an outline that does not number its chapters so.</summary>
    private OutlineSection? ByPlace(string number)
    {
        var place = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) ? arabic : RomanNumber.Read(number);
        return place > 0 && place <= chapters.Count ? chapters[place.Value - 1] : null;
    }

    /// <summary>A letter goes on the word: "Phần thứ nhất" is not the beginning of "Phần thứ nhất trí". A lone letter needs its sign.</summary>
    private static bool IsEnd(string line, string numbering) => line.Length == numbering.Length
        || (numbering.Length > 2 ? !char.IsLetterOrDigit(line[numbering.Length]) : Signs.Contains(line[numbering.Length]) && line[numbering.Length] != ' ');

    /// <summary>Recognises "P7.2." or "B.1.": keys of this outline and numbers below them. Null where all of them are Roman or Arabic. A blank stands after
    /// a dot only before a digit: in "B.2. Cai nghiện" the word is none of the number.</summary>
    private static Regex? Keys(IReadOnlyList<OutlineSection> outline)
    {
        var special = outline.Where(section => !IsUsual(section.Chapter)).Select(section => section.Key.ToString()).OrderByDescending(key => key.Length).ToList();
        if (special.Count == 0)
        {
            return null;
        }

        var single = string.Join('|', special.Where(key => !key.Contains('.', StringComparison.Ordinal)).Select(Regex.Escape));
        var longer = string.Join('|', special.Where(key => key.Contains('.', StringComparison.Ordinal)).Select(Spelt).Append($@"({single})(\s?\.\s?\d{{1,2}})+"));
        return new Regex($@"^\s*((phần|mục|chương)\s+)?(?<number>({longer})(\s?\.\s?\d{{1,2}})*(?=[\s.):/-]|$)|({single})(?=\s?[.):/-]))[\s.):/-]*", Options, Timeout);
    }

    private static string Spelt(string key) => string.Concat(key.Split('.').Select((part, index) => index == 0 ? part : (char.IsAsciiDigit(part[0]) ? @"\s?\.\s?" : @"\s?\.") + part));

    private static bool IsUsual(string chapter) => chapter.All(char.IsAsciiDigit) || chapter.All("IVX".Contains);
}
