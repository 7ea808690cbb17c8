using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Form;
using Lock = DocumentFormat.OpenXml.Wordprocessing.Lock;

namespace GenderEquality.Functions.Word.Template;

/// <summary>Words for the one who fills the template in, in controls that go away with their content. Where they stay they do no harm: the reader knows them.</summary>
internal static class TemplateGuide
{
    /// <summary>The framed lines at the top, and a gap after them.</summary>
    public static IEnumerable<OpenXmlElement> Create(Campaign campaign, ContentControls controls)
    {
        var lines = TemplateTexts.Guide(campaign).Select((line, index) => FormParagraph.Styled(FormStyles.Hint, $"{index + 1}. {line}"));
        Paragraph[] all = [FormParagraph.Styled(FormStyles.TableHeading, TemplateTexts.GuideTitle), .. lines];
        foreach (var line in all)
        {
            line.ParagraphProperties!.ParagraphBorders = Frame();
            line.ParagraphProperties.Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" };
        }

        yield return Of(controls, all);
        yield return FormParagraph.Gap();
    }

    /// <summary>Such words in a control that can be removed, and goes away with its content.</summary>
    public static SdtBlock Of(ContentControls controls, params OpenXmlElement[] content)
    {
        var guide = controls.Block(ReportTags.Hint, TemplateTexts.GuideTitle, placeholder: false, content);
        guide.SdtProperties!.RemoveAllChildren<Lock>();
        guide.SdtProperties.Append(new TemporarySdt());
        return guide;
    }

    private static ParagraphBorders Frame() => new()
    {
        TopBorder = Line<TopBorder>(),
        LeftBorder = Line<LeftBorder>(),
        BottomBorder = Line<BottomBorder>(),
        RightBorder = Line<RightBorder>(),
    };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 4, Color = "auto" };
}
