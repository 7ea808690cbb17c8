using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Text;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Finds the sections of the outline by what officers write as headings: numbers in every form, words shortened, in capitals, without diacritics.</summary>
internal sealed partial class OutlineHeadings
{
    private const int LongestHeading = 400;
    private const double Same = 0.9;
    private const double Alike = 0.72;
    private const double NumberedAlike = 0.5;
    private const double ShortenedOrAdded = 0.75;
    private const double TaskAlike = 0.75;

    private readonly List<OutlineSection> sections;
    private readonly Dictionary<string, OutlineSection> byKey;
    private readonly PhraseBook headings = new();
    private readonly PhraseBook tasks = new();
    private readonly int taskCount;
    private readonly OutlineSection? perTask;

    public OutlineHeadings(ExpectedReport expected)
    {
        sections = [.. expected.Campaign.Outline];
        byKey = sections.ToDictionary(section => section.Key.ToString(), StringComparer.Ordinal);
        perTask = sections.Find(section => section.PerTask);
        taskCount = expected.Agency.Tasks.Count;
        foreach (var section in sections)
        {
            // Each heading as it is, and without what stands in brackets
            headings.Add(TextKey.Words(section.Heading)).Add(TextKey.Words(Brackets().Replace(section.Heading, " ")));
        }

        foreach (var task in expected.Agency.Tasks)
        {
            tasks.Add(TextKey.Words(task));
        }
    }

    /// <summary>The section that a paragraph is the heading of; null when it is none.</summary>
    /// <param name="look">The paragraph.</param>
    /// <param name="current">Section in which it stands, for numbers such as "1." that count within it.</param>
    public ControlTag? Match(ParagraphLook look, SectionKey? current)
    {
        if (look.Text.Length > LongestHeading)
        {
            return MatchTask(HeadingText.Of(look.Text), current, look);
        }

        var heading = HeadingText.Of(look.Text);
        var numbered = Numbered(heading.Number, current);
        var (best, score) = Best(heading.Words, numbered);
        var accepted = best is not null && (score >= Same
            || (score >= Alike && (LooksLikeHeading(look) || best == numbered))
            || (score >= NumberedAlike && best == numbered && LooksLikeHeading(look)));
        var task = score >= Same ? null : MatchTask(heading, current, look);
        return task is null && accepted ? ControlTag.Of(best!.Key, null) : task;
    }

    /// <summary>The section whose heading a paragraph is beyond doubt: number, words and look.</summary>
    public ControlTag? MatchExactly(ParagraphLook look, SectionKey? current)
    {
        if (look.Text.Length > LongestHeading || !LooksLikeHeading(look))
        {
            return null;
        }

        var heading = HeadingText.Of(look.Text);
        var (best, score) = Best(heading.Words, Numbered(heading.Number, current));
        return best is not null && score >= Same && best == Numbered(heading.Number, current) ? ControlTag.Of(best.Key, null) : null;
    }

    /// <summary>The section whose heading begins a paragraph, before a colon.</summary>
    public ControlTag? MatchPrefix(string prefix, SectionKey? current)
    {
        var heading = HeadingText.Of(prefix);
        var numbered = Numbered(heading.Number, current);
        var (best, score) = Best(heading.Words, numbered);
        return best is not null && (score >= Same || (score >= Alike && best == numbered)) ? ControlTag.Of(best.Key, null) : null;
    }

    /// <summary>Whether a paragraph looks like a heading at all.</summary>
    public static bool LooksLikeHeading(ParagraphLook look) => look.OutlineLevel is not null || look.Bold || look.Capitals;

    private (OutlineSection? Section, double Score) Best(string[] words, OutlineSection? numbered)
    {
        OutlineSection? best = null;
        var bestScore = 0.0;
        foreach (var match in headings.Compare(words))
        {
            var score = match.IsShortenedOrAdded ? Math.Max(match.Likeness, ShortenedOrAdded) : match.Likeness;
            var section = sections[match.Phrase / 2];
            if (score > bestScore || (score == bestScore && section == numbered))
            {
                (best, bestScore) = (section, score);
            }
        }

        return (best, bestScore);
    }

    private ControlTag? MatchTask(HeadingText heading, SectionKey? current, ParagraphLook look)
    {
        if (perTask is null || current != perTask.Key)
        {
            return null;
        }

        foreach (var match in tasks.Compare(heading.Words).OrderByDescending(match => match.Likeness))
        {
            if (match.Likeness >= TaskAlike || (match.TextLength >= 6 && match.TextLength <= match.PhraseLength && match.Contained >= Same))
            {
                return ControlTag.Of(perTask.Key, match.Phrase + 1);
            }
        }

        // "6.2. …" in their own words, as a heading
        var number = heading.Number.Split('.');
        return number.Length > 1 && string.Equals(perTask.Number.TrimEnd('.'), string.Join('.', number[..^1]), StringComparison.Ordinal) && WordXml.ParseInt(number[^1]) is { } task && task >= 1 && task <= taskCount && LooksLikeHeading(look)
            ? ControlTag.Of(perTask.Key, task)
            : null;
    }

    /// <summary>The section that a number means where it stands: "2.1" within II is II.2.1.</summary>
    private OutlineSection? Numbered(string number, SectionKey? current)
    {
        if (number.Length == 0)
        {
            return null;
        }

        var key = number.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        if (byKey.TryGetValue(key, out var section))
        {
            return section;
        }

        var top = current?.ToString().Split('.')[0];
        return top is null ? null : byKey.GetValueOrDefault($"{top}.{key}");
    }

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
