using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Where the pieces of a paragraph stand.</summary>
/// <param name="Width">Width to which pictures are fitted, in twentieths of a point.</param>
/// <param name="Bold">Whether all text is bold, as in a heading.</param>
/// <param name="HalfPoints">Font size when it is not that of the style.</param>
internal readonly record struct TextPlace(int Width, bool Bold, int? HalfPoints = null);

/// <summary>Writes the pieces of a paragraph.</summary>
/// <param name="parts">What all text shares.</param>
/// <param name="media">Pictures of the report that is written.</param>
/// <param name="openMedia">Opens a picture by its id.</param>
internal sealed class InlineWriter(SharedParts parts, IReadOnlyList<MediaItem> media, Func<string, Stream> openMedia)
{
    private static readonly Looks<RunLook> Looks = new(Properties);

    /// <summary>Writes them.</summary>
    public void Write(Markup to, IReadOnlyList<Inline> inlines, TextPlace place)
    {
        foreach (var inline in inlines)
        {
            Write(to, inline, place);
        }
    }

    private void Write(Markup to, Inline inline, TextPlace place)
    {
        switch (inline)
        {
            case TextRun run:
                WriteText(to, run, place);
                break;
            case LineBreak:
                WriteBreak(to);
                break;
            case Picture picture:
                to.Element(PictureOf(picture, place.Width));
                break;
            case Footnote note:
                to.Element(Note(note));
                break;
            default:
                throw new ArgumentException($"Unknown piece {inline.GetType().Name}.", nameof(inline));
        }
    }

    private void WriteText(Markup to, TextRun text, TextPlace place)
    {
        if (text.Remark is { } remark)
        {
            var id = FormParagraph.Number(parts.AddComment(remark));
            to.Raw($"<w:commentRangeStart w:id=\"{id}\" />");
            WriteLinked(to, text, place);
            to.Raw($"<w:commentRangeEnd w:id=\"{id}\" /><w:r><w:commentReference w:id=\"{id}\" /></w:r>");
            return;
        }

        WriteLinked(to, text, place);
    }

    private void WriteLinked(Markup to, TextRun text, TextPlace place)
    {
        if (text.Link is not { } address)
        {
            WriteRun(to, text, place, link: false);
            return;
        }

        to.Raw($"<w:hyperlink w:history=\"1\" r:id=\"{parts.Link(address)}\">");
        WriteRun(to, text, place, link: true);
        to.Raw("</w:hyperlink>");
    }

    private static void WriteRun(Markup to, TextRun text, TextPlace place, bool link)
    {
        to.Raw("<w:r>");
        to.Raw(Looks[new RunLook(text.Bold || place.Bold, text.Italic, text.Underline, text.Vertical, place.HalfPoints, link, text.Remark is not null)]);
        var start = 0;
        for (var tab = text.Text.IndexOf('\t', StringComparison.Ordinal); tab >= 0; tab = text.Text.IndexOf('\t', start))
        {
            WriteWords(to, text.Text[start..tab]);
            to.Raw("<w:tab />");
            start = tab + 1;
        }

        WriteWords(to, start == 0 ? text.Text : text.Text[start..]);
        to.Raw("</w:r>");
    }

    private static void WriteWords(Markup to, string words)
    {
        if (words.Length > 0)
        {
            to.Raw("<w:t xml:space=\"preserve\">");
            to.Text(words);
            to.Raw("</w:t>");
        }
    }

    private static void WriteBreak(Markup to) => to.Raw("<w:r><w:br /></w:r>");

    private static W.RunProperties? Properties(RunLook look)
    {
        var properties = new W.RunProperties
        {
            RunStyle = look.Link ? new W.RunStyle { Val = FormStyles.Hyperlink } : null,
            Bold = look.Bold ? new W.Bold() : null,
            Italic = look.Italic ? new W.Italic() : null,
            FontSize = look.HalfPoints is { } size ? new W.FontSize { Val = FormParagraph.Number(size) } : null,
            Highlight = look.Marked ? new W.Highlight { Val = W.HighlightColorValues.Yellow } : null,
            Underline = look.Underline ? new W.Underline { Val = W.UnderlineValues.Single } : null,
            VerticalTextAlignment = look.Vertical switch
            {
                VerticalPosition.Superscript => new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript },
                VerticalPosition.Subscript => new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Subscript },
                _ => null,
            },
        };
        return properties.HasChildren ? properties : null;
    }

    // A picture that no Word shows, or whose bytes ingest did not keep, leaves its description.
    private W.Run PictureOf(Picture picture, int width)
    {
        var item = media.FirstOrDefault(one => string.Equals(one.Id, picture.Media, StringComparison.Ordinal));
        return item is not null && PictureFormats.IsKnown(item.ContentType)
            ? new W.Run(PictureDrawing.Create(picture, parts.Picture(item, openMedia), parts.NextDrawing(), width))
            : Described(picture);
    }

    private static W.Run Described(Picture picture) => FormParagraph.ItalicRun($"[{picture.AltText ?? "Hình ảnh"}]");

    private W.Run Note(Footnote note)
    {
        var id = parts.AddFootnote((to, number) => WriteNote(to, number, note));
        return new W.Run(
            new W.RunProperties(new W.RunStyle { Val = FormStyles.FootnoteReference }),
            new W.FootnoteReference { Id = id });
    }

    // Notes have relationships of their own and cannot hold notes: their links and pictures become words.
    private static void WriteNote(Markup to, int id, Footnote note)
    {
        to.Raw($"<w:footnote w:id=\"{FormParagraph.Number(id)}\">");
        var paragraphs = note.Blocks.Count == 0 ? [new Paragraph([])] : note.Blocks;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            to.Raw("<w:p>");
            to.Element(new W.ParagraphProperties(new W.ParagraphStyleId { Val = FormStyles.FootnoteText }));
            if (i == 0)
            {
                to.Element(new W.Run(new W.RunProperties(new W.RunStyle { Val = FormStyles.FootnoteReference }), new W.FootnoteReferenceMark()));
                to.Element(FormParagraph.Run(" "));
            }

            WriteNotePieces(to, paragraphs[i].Inlines);
            to.Raw("</w:p>");
        }

        to.Raw("</w:footnote>");
    }

    private static void WriteNotePieces(Markup to, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    WriteRun(to, run, default, link: false);
                    break;
                case LineBreak:
                    WriteBreak(to);
                    break;
                case Picture picture:
                    to.Element(Described(picture));
                    break;
            }
        }
    }

    private readonly record struct RunLook(bool Bold, bool Italic, bool Underline, VerticalPosition Vertical, int? HalfPoints, bool Link, bool Marked);
}
