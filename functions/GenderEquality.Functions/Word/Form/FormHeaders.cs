using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Headers: the page number centred in the upper margin, none on first pages.</summary>
internal static class FormHeaders
{
    /// <summary>Pages after the first of a section.</summary>
    /// <param name="mark">Mark at the right, such as "DỰ THẢO"; null without.</param>
    public static Header PageNumber(string? mark)
    {
        var number = new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " };
        var paragraph = new Paragraph(Properties(JustificationValues.Center), number);
        return mark is null ? new Header(paragraph) : new Header(Mark(mark), paragraph);
    }

    /// <summary>First page of a section.</summary>
    public static Header FirstPage(string? mark) =>
        mark is null ? new Header(new Paragraph(Properties(JustificationValues.Center))) : new Header(Mark(mark));

    // A frame of its own, so that the number stays in the middle on portrait and on landscape pages.
    private static Paragraph Mark(string mark) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = FormStyles.Header },
            new FrameProperties { Wrap = TextWrappingValues.Around, HorizontalPosition = HorizontalAnchorValues.Margin, VerticalPosition = VerticalAnchorValues.Page, XAlign = HorizontalAlignmentValues.Left, Y = "567" }),
        new Run(new RunProperties(new Bold()), new Text(mark)));

    private static ParagraphProperties Properties(JustificationValues alignment) =>
        new(new ParagraphStyleId { Val = FormStyles.Header }, new Justification { Val = alignment });
}
