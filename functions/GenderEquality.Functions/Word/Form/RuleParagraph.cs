using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>The solid line under Tiêu ngữ, issuing body and subject: an empty paragraph with a line above, indented from both sides.
/// Unlike a drawn line it stays in its place in Word and in LibreOffice, whatever is edited around it.</summary>
internal static class RuleParagraph
{
    /// <summary>A centred line.</summary>
    /// <param name="available">Width of page or cell.</param>
    /// <param name="length">Length of the line.</param>
    public static Paragraph Create(int available, int length)
    {
        var indent = FormParagraph.Number(Math.Max(0, (available - length) / 2));
        return new Paragraph(new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }),
            new SpacingBetweenLines { Before = "30", After = "60", Line = "60", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = indent, Right = indent },
            new Justification { Val = JustificationValues.Center },
            new ParagraphMarkRunProperties(new FontSize { Val = "4" })));
    }
}
