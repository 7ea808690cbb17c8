using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's text as it will stand in the compilation.</summary>
public sealed record PreviewModel : AgencyFrame
{
    /// <summary>The submission that it comes from; null when none was read.</summary>
    public SubmissionSummary? Submission { get; init; }

    /// <summary>What was read; null when none was.</summary>
    public ReportContent? Content { get; init; }

    /// <summary>The sections of the outline, in its order, each with its texts.</summary>
    public IEnumerable<PreviewSection> Sections
    {
        get
        {
            var texts = (Content?.Sections ?? []).ToLookup(section => section.Key);
            return Campaign.Outline.Select(section => new PreviewSection(
                section,
                [.. texts[section.Key].OrderBy(text => text.Task ?? 0).Select(text => new PreviewText(TaskOf(section, text.Task), text))]));
        }
    }

    /// <summary>Pictures that a browser shows; of others a word stands in their place.</summary>
    public IReadOnlySet<string> Pictures => (Content?.Media ?? []).Where(media => PreviewPictures.IsShown(media.ContentType)).Select(media => media.Id).ToHashSet(StringComparer.Ordinal);

    private string? TaskOf(OutlineSection section, int? task) =>
        task is { } number && number <= Agency.Tasks.Count ? $"{section.TaskNumber(number)} {Agency.Tasks[number - 1]}" : null;
}

/// <summary>A section of the outline.</summary>
/// <param name="Section">Section.</param>
/// <param name="Texts">What the agency wrote in it.</param>
public sealed record PreviewSection(OutlineSection Section, IReadOnlyList<PreviewText> Texts)
{
    /// <summary>Id of its heading on the page.</summary>
    public string Anchor => "muc-" + Section.Key.ToString().Replace('.', '-');
}

/// <summary>A text in a section.</summary>
/// <param name="Task">The agency's own task that it is about, with its number; null without.</param>
/// <param name="Text">The text.</param>
public sealed record PreviewText(string? Task, SectionContent Text);
