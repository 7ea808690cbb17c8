namespace GenderEquality.Functions.Campaigns;

/// <summary>The order of a signed report that the campaign does not lay out: the outline's sections, then every table and who sent a report.</summary>
internal static class OutlineOrder
{
    private const string SubmissionsKey = "submissions";
    private const string SubmissionsTitle = "Tình hình gửi báo cáo";

    /// <summary>The order.</summary>
    public static SignedReport Of(Campaign campaign) => new()
    {
        Sections = [.. campaign.Outline.Select(section => new SignedSection(section.Key, section.Heading)
        {
            Numbering = section.Numbering,
            Outline = section.Requirement == SectionRequirement.Container ? [] : [section.Key],
        })],
        Appendices =
        [
            .. campaign.Tables.Select(table => new SignedAppendix(table.Key.ToString(), table.Title, SignedAppendixContent.Table)
            {
                Table = table.Key,
                Landscape = table.Landscape,
                Charts = table.RowSource == TableRowSource.Indicators ? [ChartTopic.Targets] : [],
            }),
            new SignedAppendix(SubmissionsKey, SubmissionsTitle, SignedAppendixContent.Submissions) { Charts = [ChartTopic.Submissions] },
        ],
    };
}
