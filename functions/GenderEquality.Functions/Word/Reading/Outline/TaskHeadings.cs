using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>Finds the agency's own tasks by their words, or by their number under the section that has one heading a task.</summary>
internal sealed class TaskHeadings
{
    private const double Alike = 0.75;
    private const int SureWords = 6;

    private readonly PhraseMatcher tasks = new();
    private readonly List<string[]> words;
    private readonly OutlineSection? section;

    public TaskHeadings(ExpectedReport expected)
    {
        section = expected.Campaign.Outline.FirstOrDefault(other => other.PerTask);
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
        if (section is null || current != section.Key)
        {
            return null;
        }

        foreach (var match in tasks.Compare(heading.Words).OrderByDescending(match => match.Similarity))
        {
            if (match.Similarity >= Alike || (match.TextLength >= SureWords && match.TextLength <= match.PhraseLength && match.Contained >= HeadingText.Same))
            {
                // "Sở đã tổ chức …" in words of the task is a result, not the quoted task
                return Of(match.Phrase + 1, heading, isResult: match.Similarity < HeadingText.Same && !OutlineHeadings.LooksLikeHeading(format));
            }
        }

        return OutlineHeadings.LooksLikeHeading(format) && Numbered(heading) is { } task ? Of(task, heading, isResult: false) : null;
    }

    /// <summary>"6.2. …" in their own words, as a heading.</summary>
    private int? Numbered(HeadingText heading)
    {
        var task = Enumerable.Range(1, words.Count).FirstOrDefault(number =>
            string.Equals(section!.TaskNumber(number).TrimEnd('.'), heading.Number, StringComparison.OrdinalIgnoreCase));
        return task > 0 ? task : null;
    }

    private HeadingMatch Of(int task, HeadingText heading, bool isResult) =>
        new(ControlTag.Of(section!.Key, task), heading.SaysMoreAfterColon(words[task - 1]) || isResult);
}
