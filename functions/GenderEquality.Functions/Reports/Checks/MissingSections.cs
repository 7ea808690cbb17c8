using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Required sections, and tasks of the agency, without an answer. "Không phát sinh" is one.</summary>
internal static class MissingSections
{
    /// <summary>What is missing, in outline order.</summary>
    public static IEnumerable<Finding> Find(Campaign campaign, Agency agency, ReportContent content)
    {
        var filled = content.Sections.Where(section => section.NothingToReport || section.Blocks.Count > 0).ToLookup(section => section.Key);
        return campaign.Outline
            .Where(section => section.Requirement == SectionRequirement.Required)
            .SelectMany(section => section.PerTask && agency.Tasks.Count > 0 ? FindTasks(campaign, section, agency, [.. filled[section.Key]]) : FindText(campaign, section, filled.Contains(section.Key)));
    }

    private static IEnumerable<Finding> FindText(Campaign campaign, OutlineSection section, bool isFilled) =>
        isFilled ? [] : [FindingTexts.MissingSection(campaign, section)];

    private static IEnumerable<Finding> FindTasks(Campaign campaign, OutlineSection section, Agency agency, List<SectionContent> answers)
    {
        if (answers.Count == 0)
        {
            return [FindingTexts.MissingSection(campaign, section)];
        }

        var together = answers.Find(answer => answer.Task is null);
        if (together is { NothingToReport: true } && answers.Count == 1)
        {
            return [];
        }

        var missing = agency.Tasks.Select((task, index) => (Text: task, Number: index + 1)).Where(task => !answers.Exists(answer => answer.Task == task.Number));
        var findings = missing.Select(task => FindingTexts.MissingTask(campaign, section, task.Number, task.Text));

        // One text about all tasks together may well tell of each: a person has to look, but it need not be sent again.
        return together is null ? findings : findings.Select(finding => finding with { Severity = FindingSeverity.Warning });
    }
}
