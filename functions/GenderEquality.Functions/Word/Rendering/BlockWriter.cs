using DocumentFormat.OpenXml;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Writes extracted content in the styles of the form. Nothing of the source's own styles, numbering or sections is taken over:
/// that is where other tools' merged documents break.</summary>
internal sealed class BlockWriter(InlineWriter inlines)
{
    private const int LevelStep = 360;

    private static readonly string Gap = Markup.Of(FormParagraph.Gap());
    private static readonly Looks<ParagraphLook> Looks = new(Properties);

    private readonly TableWriter tables = new(inlines);

    /// <summary>Writes blocks.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="blocks">Content.</param>
    /// <param name="width">Width of the page in twentieths of a point.</param>
    public void Write(Markup to, IReadOnlyList<Block> blocks, int width)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                Write(to, paragraph, width);
            }
            else if (block is TableBlock { Rows.Count: > 0 } table)
            {
                to.Raw(Gap);
                tables.Write(to, table, width);
                to.Raw(Gap);
            }
        }
    }

    private void Write(Markup to, Paragraph paragraph, int width)
    {
        var heading = paragraph.Kind == ParagraphKind.Heading;
        var look = LookOf(paragraph) with { Tabs = TabStops.Key(paragraph, width) };
        to.Raw("<w:p>");
        to.Raw(Looks[look]);
        WriteMarker(to, paragraph);
        inlines.Write(to, paragraph.Inlines, new TextPlace(width - (look.Left ?? 0), heading));
        to.Raw("</w:p>");
    }

    /// <summary>Writes the marker as text: a list of the source that restarts or continues keeps the numbers that its reader saw.</summary>
    private static void WriteMarker(Markup to, Paragraph paragraph)
    {
        if (paragraph.Marker is not { Length: > 0 } marker)
        {
            return;
        }

        var run = paragraph.Kind == ParagraphKind.Heading ? FormParagraph.BoldRun(marker) : FormParagraph.Run(marker);
        run.Append(paragraph.Kind == ParagraphKind.ListItem ? new W.TabChar() : new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve });
        to.Element(run);
    }

    private static ParagraphLook LookOf(Paragraph paragraph)
    {
        var pictures = HoldsOnlyPictures(paragraph);
        var alignment = paragraph.Alignment ?? (pictures ? Alignment.Center : null);
        if (paragraph.Kind != ParagraphKind.ListItem)
        {
            return new ParagraphLook(paragraph.Kind, null, 0, pictures || alignment is Alignment.Center or Alignment.Right, alignment);
        }

        var hanging = paragraph.Marker is { } marker ? Math.Max(LevelStep, TextWidth.Of(marker, FormSizes.Body, bold: false) + 140) : 0;
        var left = FormSizes.FirstLine + (Math.Clamp(paragraph.Level, 0, 8) * LevelStep) + hanging;
        return new ParagraphLook(paragraph.Kind, left, hanging, NoFirstLine: false, alignment);
    }

    private static W.ParagraphProperties Properties(ParagraphLook look) => new()
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = look.Kind == ParagraphKind.ListItem ? FormStyles.ListParagraph : FormStyles.BodyText },
        KeepNext = look.Kind == ParagraphKind.Heading ? new W.KeepNext() : null,
        Tabs = TabStops.Of(look.Tabs),
        Indentation = look.Left is { } left ? new W.Indentation { Left = FormParagraph.Number(left), Hanging = FormParagraph.Number(look.Hanging) }
            : look.NoFirstLine ? new W.Indentation { FirstLine = "0" } : null,
        Justification = look.Alignment switch
        {
            Alignment.Center => new W.Justification { Val = W.JustificationValues.Center },
            Alignment.Right => new W.Justification { Val = W.JustificationValues.Right },
            _ => null,
        },
    };

    private static bool HoldsOnlyPictures(Paragraph paragraph) =>
        paragraph.Inlines.Any(inline => inline is Picture) && paragraph.Inlines.All(inline => inline is Picture or LineBreak || (inline is TextRun run && string.IsNullOrWhiteSpace(run.Text)));

    private readonly record struct ParagraphLook(ParagraphKind Kind, int? Left, int Hanging, bool NoFirstLine, Alignment? Alignment)
    {
        public string Tabs { get; init; } = string.Empty;
    }
}
