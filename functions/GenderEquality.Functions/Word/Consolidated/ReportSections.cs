using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>The sections of the outline: each agency's text under its name, in plan order; those with nothing to report in one line.</summary>
internal sealed class ReportSections(Campaign campaign, SectionTexts texts)
{
    /// <summary>Writes them.</summary>
    public void Write(ReportBody body)
    {
        foreach (var section in campaign.Outline)
        {
            body.Write(FormParagraph.Heading(section.Level, section.Number, section.Heading));
            if (section.Requirement != SectionRequirement.Container)
            {
                body.Control(ReportTags.Section(section.Key), $"{section.Number} {section.Heading}", () => WriteTexts(body, texts.Of(section.Key)));
            }
        }
    }

    /// <summary>Writes the texts of one section.</summary>
    public static void WriteTexts(ReportBody body, SectionText section)
    {
        foreach (var text in section.Texts)
        {
            body.Write(FormParagraph.Styled(FormStyles.Heading(4), ConsolidatedTexts.Names(text.Agencies)));
            body.Copy(text.Part);
        }

        if (section.Nothing.Count > 0)
        {
            body.Write(FormParagraph.Styled(FormStyles.BodyText, ConsolidatedTexts.NothingFrom(section.Nothing)));
        }
        else if (section.IsEmpty)
        {
            body.Write(FormParagraph.Styled(FormStyles.BodyText, ConsolidatedTexts.NotReported));
        }
    }
}
