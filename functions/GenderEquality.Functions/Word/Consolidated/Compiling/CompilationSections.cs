using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;

namespace GenderEquality.Functions.Word.Consolidated.Compiling;

/// <summary>The sections of the outline: each agency's text under its name, in plan order; those with nothing to report in one line. Last what could not be
/// placed.</summary>
internal sealed class CompilationSections(Campaign campaign, SectionTexts texts)
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

        if (!texts.Unplaced.IsEmpty)
        {
            body.Write(FormParagraph.Styled(FormStyles.Heading(1), ConsolidatedTexts.Unplaced));
            WriteTexts(body, texts.Unplaced);
        }
    }

    private static void WriteTexts(ReportBody body, SectionText section)
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
