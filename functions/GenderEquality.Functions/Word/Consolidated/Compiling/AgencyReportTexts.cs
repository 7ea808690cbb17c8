using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated.Compiling;

/// <summary>What one report says under one heading of the outline.</summary>
/// <param name="Section">Section; null for text that could not be placed.</param>
/// <param name="Parts">Its parts: one, or one for each task.</param>
/// <param name="Nothing">Whether it says that there is nothing to report.</param>
internal sealed record AgencyReportText(SectionKey? Section, IReadOnlyList<AgencyReportPart> Parts, bool Nothing);

/// <summary>Text, under the task whose result it is.</summary>
internal sealed record AgencyReportPart(string? Task, IReadOnlyList<Block> Blocks)
{
    /// <summary>Writes task and text.</summary>
    public void Write(Markup to, BlockWriter blocks)
    {
        if (Task is not null)
        {
            to.Element(FormParagraph.KeptWithNext(FormStyles.BodyText, FormParagraph.ItalicRun(ConsolidatedTexts.Task(Task))));
        }

        blocks.Write(to, Blocks, FormPage.PortraitWidth);
    }
}

/// <summary>Sorts a report's text by section of the outline.</summary>
internal static class AgencyReportTexts
{
    private static readonly Paragraph NothingParagraph = new([new TextRun(ConsolidatedTexts.Nothing)]);

    /// <summary>The texts in outline order; last what could not be placed.</summary>
    public static IEnumerable<AgencyReportText> Of(Campaign campaign, AgencyReport report)
    {
        var sections = report.Content.Sections.ToLookup(section => section.Key);
        foreach (var key in campaign.Outline.Select(section => section.Key).Where(sections.Contains))
        {
            var parts = sections[key].OrderBy(section => section.Task ?? 0).ToList();
            yield return new AgencyReportText(
                key, [.. parts.Select(part => Part(part, report.Agency))], parts.TrueForAll(part => part.NothingToReport));
        }

        if (report.Content.Unplaced.Count > 0)
        {
            yield return new AgencyReportText(null, [new AgencyReportPart(null, report.Content.Unplaced)], Nothing: false);
        }
    }

    private static AgencyReportPart Part(SectionContent section, Agency agency)
    {
        var task = section.Task is { } number && number >= 1 && number <= agency.Tasks.Count ? agency.Tasks[number - 1] : null;
        return new AgencyReportPart(task, section.NothingToReport ? [NothingParagraph] : section.Blocks);
    }
}
