using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;
using Lock = DocumentFormat.OpenXml.Wordprocessing.Lock;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Functions.Word.Template;

/// <summary>The framed lines at the top of the template, in a control of their own that can be deleted before printing.</summary>
internal static class TemplateGuide
{
    private static readonly int[] Widths = [FormPage.PortraitWidth];

    /// <summary>The frame, and a gap after it.</summary>
    public static IEnumerable<OpenXmlElement> Create(Campaign campaign, ContentControls controls)
    {
        var guide = controls.Block(ReportTags.Hint, TemplateTexts.GuideTitle, placeholder: false, Frame(campaign));
        guide.SdtProperties!.RemoveAllChildren<Lock>();
        yield return guide;
        yield return FormParagraph.Gap();
    }

    private static Table Frame(Campaign campaign)
    {
        var lines = TemplateTexts.Guide(campaign).Select((line, index) => FormParagraph.Styled(FormStyles.Hint, $"{index + 1}. {line}"));
        var cell = FormTable.Cell(Widths[0], [FormParagraph.Styled(FormStyles.TableHeading, TemplateTexts.GuideTitle), .. lines]);
        cell.TableCellProperties!.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" });
        return FormTable.Lined(Widths, [new TableRow(cell)]);
    }
}
