using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Paragraphs and runs of the form.</summary>
internal static class FormParagraph
{
    /// <summary>A number as attributes want it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text; spaces at its ends are kept, characters that XML forbids are not.</summary>
    public static Run Run(string text, RunProperties? properties = null)
    {
        var run = new Run();
        if (properties is { HasChildren: true })
        {
            run.Append(properties);
        }

        run.Append(new Text(XmlText.Allowed(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>Bold text.</summary>
    public static Run BoldRun(string text) => Run(text, new RunProperties(new Bold()));

    /// <summary>Italic text.</summary>
    public static Run ItalicRun(string text) => Run(text, new RunProperties(new Italic()));

    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Styled(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    /// <summary>A paragraph of a style that stays on the page of the next one.</summary>
    public static Paragraph KeptWithNext(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }, new KeepNext()), .. content]);

    /// <summary>Text of a style.</summary>
    public static Paragraph Styled(string style, string text) => Styled(style, Run(text));

    /// <summary>A paragraph without any space around it, as within heading and signature block.</summary>
    public static Paragraph Plain(JustificationValues alignment, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }, new Justification { Val = alignment }), .. content]);

    /// <summary>A heading of the outline with its number.</summary>
    public static Paragraph Heading(int level, string number, string text) => Styled(FormStyles.Heading(level), $"{number} {text}");

    /// <summary>"BÁO CÁO" with its subject and the line under it.</summary>
    public static IEnumerable<Paragraph> Title(string kind, string subject)
    {
        yield return Styled(FormStyles.Title, kind);
        yield return Styled(FormStyles.Subtitle, subject);
        yield return RuleParagraph.Create(FormPage.PortraitWidth, TextWidth.OfWidest(TextWidth.Lines(subject, FormSizes.Body, bold: true, FormPage.PortraitWidth), FormSizes.Body, bold: true) * 2 / 5);
    }

    /// <summary>"Phụ lục II", its title and what it is attached to.</summary>
    public static IEnumerable<Paragraph> Appendix(string number, string title, string attachedTo)
    {
        yield return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = FormStyles.Title }, new OutlineLevel { Val = 0 }),
            Run(number, new RunProperties(new Caps { Val = false })));
        yield return Styled(FormStyles.Subtitle, Run(title, new RunProperties(new Caps())));
        yield return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = FormStyles.Subtitle }, new SpacingBetweenLines { After = "120" }, new OutlineLevel { Val = 9 }),
            Run(attachedTo, new RunProperties(new Bold { Val = false }, new Italic())));
    }

    /// <summary>A small gap between two tables, which Word would join without it.</summary>
    public static Paragraph Gap() => new(new ParagraphProperties(
        new KeepNext(),
        new SpacingBetweenLines { Before = "0", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
        new ParagraphMarkRunProperties(new FontSize { Val = "8" })));

    /// <summary>Ends a section: the paragraph that carries its properties takes no room.</summary>
    public static Paragraph SectionEnd(SectionProperties section) => new(new ParagraphProperties(
        new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
        new ParagraphMarkRunProperties(new FontSize { Val = "2" }),
        section));
}
