using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Upward;

/// <summary>Texts of the signed report under the outline of the level above. A section there is answered by the sections of the signed report that are made from the
/// section of the same key here; each text is passed on once.</summary>
internal sealed class UpwardTexts(Campaign above, Agency agency, ConsolidatedReport report)
{
    private readonly HashSet<SectionKey> used = [];

    public Dictionary<SectionKey, IReadOnlyList<string>> Write(List<string> missing)
    {
        var texts = new Dictionary<SectionKey, IReadOnlyList<string>>();
        foreach (var section in above.Outline.Where(section => section.Requirement != SectionRequirement.Container))
        {
            if (section.PerTask && agency.Tasks.Count > 0)
            {
                missing.Add(UpwardMessages.OwnTasks(section));
            }
            else if (TextOf(section.Key) is { Count: > 0 } text)
            {
                texts[section.Key] = text;
            }
            else
            {
                missing.Add(UpwardMessages.NoText(section));
            }
        }

        return texts;
    }

    private List<string> TextOf(SectionKey key) =>
        [.. report.Campaign.SignedReport.Sections.Where(section => IsForAudience(section) && (section.Outline.Contains(key) || HasSameKey(section, key)) && used.Add(section.Key)).SelectMany(TextOf)];

    // A section of figures is made from no section of the outline.
    private bool HasSameKey(SignedSection section, SectionKey key) =>
        section.Outline.Count == 0 && section.Key == key && string.Equals(section.Heading, above.Outline.First(other => other.Key == key).Heading, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> TextOf(SignedSection section) =>
    [
        .. report.Statements.Where(written => string.Equals(written.Statement.Section, section.Key.ToString(), StringComparison.Ordinal)).Select(written => written.Text!),
        .. report.Texts.Where(text => text.Section == section.Key).SelectMany(text => text.Paragraphs).Select(LineOf),
    ];

    private static string LineOf(EditedParagraph paragraph) => paragraph.Task is { } task ? $"{task.Agency}: {paragraph.Text}" : paragraph.Text;

    private bool IsForAudience(SignedSection section) => section.Audiences.Count == 0 || section.Audiences.Contains(report.Audience.Key, StringComparer.Ordinal);
}
