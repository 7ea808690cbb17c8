using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Sections of the signed report that still lack the officer's text.</summary>
public static class SectionsToEdit
{
    /// <summary>Those that are made from what agencies write, and of which nothing is edited, in order.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="texts">The officer's texts.</param>
    public static IReadOnlyList<SignedSection> Of(Campaign campaign, IReadOnlyList<EditedText> texts)
    {
        var edited = texts.Where(text => text.Paragraphs.Any(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))).Select(text => text.Section).ToHashSet();
        return [.. campaign.SignedReport.Sections.Where(section => section.Outline.Count > 0 && !edited.Contains(section.Key))];
    }
}
