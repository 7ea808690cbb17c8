using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Finds the sections of the outline by what officers write as headings: numbers in every form, words shortened, in capitals, without diacritics.</summary>
internal sealed class OutlineHeadings
{
    private const int LongestHeading = 400;
    private const int MostOwnWords = 6;
    private const double Same = HeadingText.Same;
    private const double Alike = 0.72;
    private const double NumberedAlike = 0.5;
    private const string ListSigns = "-–—−+*•·●○▪■◦‣⁃➢✓";

    private readonly OutlineNumbers numbers;
    private readonly SectionNames names;
    private readonly TaskHeadings tasks;

    public OutlineHeadings(ExpectedReport expected)
    {
        var outline = expected.Campaign.Outline;
        numbers = new OutlineNumbers(outline);
        names = SectionNames.Of(expected.Campaign);
        tasks = new TaskHeadings(expected);
    }

    /// <summary>The section that a paragraph is the heading of; null when it is none.</summary>
    /// <param name="format">The paragraph.</param>
    /// <param name="current">Section in which it stands, for numbers such as "1." that count within it.</param>
    public HeadingMatch? Match(ParagraphFormat format, SectionKey? current)
    {
        var heading = numbers.Read(format.Text);
        if (format.Text.Length > LongestHeading)
        {
            return tasks.Match(heading, current, format);
        }

        var numbered = numbers.Find(heading, current);
        var best = names.Best(heading.Words, numbered, Chapter(current));
        var looksLikeHeading = LooksLikeHeading(format);
        var accepted = best.Score >= Same
            || (best.Score >= Alike && (looksLikeHeading || best.Section == numbered))
            || (best.Score >= NumberedAlike && best.Section == numbered && looksLikeHeading);
        if (best.Score < Same && tasks.Match(heading, current, format) is { } task)
        {
            return task;
        }

        if (IsText(heading, format))
        {
            return null;
        }

        if (accepted)
        {
            return new HeadingMatch(ControlTag.Of(best.Section!.Key, null), heading.SaysMoreAfterColon(best.Words) || (best.Score < Same && !format.Capitals && best.OwnWords > MostOwnWords));
        }

        return looksLikeHeading && names.Begun(heading.Words, numbered, Chapter(current)) is { } begun ? new HeadingMatch(ControlTag.Of(begun.Key, null), false) : null;
    }

    /// <summary>The section whose heading a paragraph is beyond doubt: number, words and look.</summary>
    public ControlTag? MatchExactly(ParagraphFormat format, SectionKey? current)
    {
        if (format.Text.Length > LongestHeading || !LooksLikeHeading(format))
        {
            return null;
        }

        var heading = numbers.Read(format.Text);
        var numbered = numbers.Find(heading, current);
        var best = names.Best(heading.Words, numbered, Chapter(current));
        return best.Score >= Same && best.Section == numbered && !heading.SaysMoreAfterColon(best.Words) ? ControlTag.Of(best.Section!.Key, null) : null;
    }

    /// <summary>The section whose heading begins a paragraph, before a colon.</summary>
    /// <param name="prefix">Text before the colon.</param>
    /// <param name="isMarked">Whether it is set off from the text after it.</param>
    /// <param name="current">Section in which it stands.</param>
    public ControlTag? MatchPrefix(string prefix, bool isMarked, SectionKey? current)
    {
        var heading = numbers.Read(prefix);
        var numbered = numbers.Find(heading, current);
        var best = names.Best(heading.Words, numbered, Chapter(current));
        if (!isMarked && IsListed(prefix) && best.Section is not null && !IsIn(best.Section, current))
        {
            return null;
        }

        if (best.Score >= Same || (best.Score >= Alike && (best.Section == numbered || (isMarked && IsIn(best.Section!, current)))))
        {
            return ControlTag.Of(best.Section!.Key, null);
        }

        return isMarked && names.Begun(heading.Words, numbered, Chapter(current)) is { } begun && IsIn(begun, current) ? ControlTag.Of(begun.Key, null) : null;
    }

    /// <summary>Whether a paragraph looks like a heading at all.</summary>
    public static bool LooksLikeHeading(ParagraphFormat format) => format.OutlineLevel is not null || format.Bold || format.Capitals;

    /// <summary>Whether a line is an item of a list or a sentence, whatever words it shares with a heading.</summary>
    private static bool IsText(HeadingText heading, ParagraphFormat format)
    {
        var text = format.Text.AsSpan().TrimEnd();
        return !LooksLikeHeading(format) && (IsListed(text) || text.EndsWith(";") || (heading.Number.Length == 0 && text.EndsWith(".")));
    }

    /// <summary>Whether a line begins with a dash, a plus or a bullet.</summary>
    private static bool IsListed(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && ListSigns.Contains(first);

    private static string? Chapter(SectionKey? key) => key is { } section ? OutlineSection.ChapterOf(section) : null;

    private static bool IsIn(OutlineSection section, SectionKey? current) => string.Equals(Chapter(section.Key), Chapter(current), StringComparison.Ordinal);
}
