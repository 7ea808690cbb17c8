using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Finds the agency's own tasks by their words, or by their number under a section that has one heading a task.</summary>
internal sealed class TaskHeadings
{
    private const double Alike = 0.75;
    private const int SureWords = 6;

    private readonly PhraseMatcher tasks = new();
    private readonly List<string[]> words;
    private readonly List<OutlineSection> sections;

    public TaskHeadings(ExpectedReport expected)
    {
        sections = [.. expected.Campaign.Outline.Where(section => section.PerTask)];
        words = [.. expected.Agency.Tasks.Select(TextKey.Words)];
        foreach (var task in words)
        {
            tasks.Add(task);
        }
    }

    /// <summary>The task that a line is the heading of; null when it is none's.</summary>
    /// <param name="heading">The line.</param>
    /// <param name="current">Section in which it stands.</param>
    /// <param name="format">Its format.</param>
    public HeadingMatch? Match(HeadingText heading, SectionKey? current, ParagraphFormat format)
    {
        if (sections.Find(section => section.Key == current) is not { } section)
        {
            return null;
        }

        foreach (var match in tasks.Compare(heading.Words).OrderByDescending(match => match.Similarity))
        {
            if (match.Similarity >= Alike || (match.TextLength >= SureWords && match.TextLength <= match.PhraseLength && match.Contained >= HeadingText.Same))
            {
                // "Sở đã tổ chức …" in words of the task is a result, not the quoted task
                return Of(section, match.Phrase + 1, heading, isResult: match.Similarity < HeadingText.Same && !OutlineHeadings.LooksLikeHeading(format));
            }
        }

        return OutlineHeadings.LooksLikeHeading(format) && Numbered(section, heading) is { } task ? Of(section, task, heading, isResult: false) : null;
    }

    /// <summary>"6.2. …" in their own words, as a heading; the chapter's number before it or not.</summary>
    private int? Numbered(OutlineSection section, HeadingText heading)
    {
        var task = Enumerable.Range(1, words.Count).FirstOrDefault(number => section.TaskNumber(number).TrimEnd('.') is var said
            && (Is(said) || Is($"{section.Chapter}.{said}") || (said.StartsWith(section.Chapter + ".", StringComparison.Ordinal) && Is(said[(section.Chapter.Length + 1)..]))));
        return task > 0 ? task : null;

        bool Is(string number) => string.Equals(number, heading.Number, StringComparison.OrdinalIgnoreCase);
    }

    private HeadingMatch Of(OutlineSection section, int task, HeadingText heading, bool isResult) =>
        new(ControlTag.Of(section.Key, task), heading.SaysMoreAfterColon(words[task - 1]) || isResult);
}
