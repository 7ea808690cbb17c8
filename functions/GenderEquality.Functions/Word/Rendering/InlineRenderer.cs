using DocumentFormat.OpenXml;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Renders the pieces of a paragraph.</summary>
/// <param name="parts">What all text shares.</param>
/// <param name="media">Pictures of the report that is rendered.</param>
/// <param name="openMedia">Opens a picture by its id.</param>
internal sealed class InlineRenderer(SharedParts parts, IReadOnlyList<MediaItem> media, Func<string, Stream> openMedia)
{
    /// <summary>Renders them.</summary>
    /// <param name="inlines">The pieces.</param>
    /// <param name="width">Width to which pictures are fitted, in twentieths of a point.</param>
    /// <param name="bold">Whether all text is bold, as in a heading.</param>
    /// <param name="halfPoints">Font size when it is not that of the style.</param>
    public IEnumerable<OpenXmlElement> Render(IReadOnlyList<Inline> inlines, int width, bool bold = false, int? halfPoints = null) =>
        inlines.Select(inline => Render(inline, width, bold, halfPoints));

    private OpenXmlElement Render(Inline inline, int width, bool bold, int? halfPoints) => inline switch
    {
        TextRun run => Text(run, bold, halfPoints, links: true),
        LineBreak => new W.Run(new W.Break()),
        Picture picture => PictureOf(picture, width),
        Footnote note => Note(note),
        _ => throw new ArgumentException($"Unknown piece {inline.GetType().Name}.", nameof(inline)),
    };

    private OpenXmlElement Text(TextRun text, bool bold, int? halfPoints, bool links)
    {
        var run = new W.Run();
        var properties = Properties(text, bold, halfPoints, links && text.Link is not null);
        if (properties.HasChildren)
        {
            run.Append(properties);
        }

        var pieces = text.Text.Split('\t');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.TabChar());
            }

            if (pieces[i].Length > 0)
            {
                run.Append(new W.Text(XmlText.Allowed(pieces[i])) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return links && text.Link is { } address ? new W.Hyperlink(run) { Id = parts.Link(address), History = true } : run;
    }

    private static W.RunProperties Properties(TextRun text, bool bold, int? halfPoints, bool link)
    {
        var properties = new W.RunProperties
        {
            RunStyle = link ? new W.RunStyle { Val = FormStyles.Hyperlink } : null,
            Bold = text.Bold || bold ? new W.Bold() : null,
            Italic = text.Italic ? new W.Italic() : null,
            FontSize = halfPoints is { } size ? new W.FontSize { Val = FormParagraph.Number(size) } : null,
            Underline = text.Underline ? new W.Underline { Val = W.UnderlineValues.Single } : null,
        };
        if (text.Vertical != VerticalPosition.Baseline)
        {
            properties.VerticalTextAlignment = new W.VerticalTextAlignment
            {
                Val = text.Vertical == VerticalPosition.Superscript ? W.VerticalPositionValues.Superscript : W.VerticalPositionValues.Subscript,
            };
        }

        return properties;
    }

    // A picture that no Word shows, or whose bytes ingest did not keep, leaves its description.
    private W.Run PictureOf(Picture picture, int width)
    {
        var item = media.FirstOrDefault(one => string.Equals(one.Id, picture.Media, StringComparison.Ordinal));
        return item is not null && PictureFormats.IsKnown(item.ContentType)
            ? new W.Run(PictureDrawing.Create(picture, parts.Picture(item, openMedia), parts.NextDrawing(), width))
            : FormParagraph.ItalicRun($"[{picture.AltText ?? "Hình ảnh"}]");
    }

    private W.Run Note(Footnote note)
    {
        var id = parts.AddFootnote(number => new W.Footnote(FootnoteParagraphs(note)) { Id = number });
        return new W.Run(
            new W.RunProperties(new W.RunStyle { Val = FormStyles.FootnoteReference }),
            new W.FootnoteReference { Id = id });
    }

    // Notes have relationships of their own and cannot hold notes: their links and pictures become words.
    private IEnumerable<W.Paragraph> FootnoteParagraphs(Footnote note)
    {
        var paragraphs = note.Blocks.Count == 0 ? [new Paragraph([])] : note.Blocks;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = FormParagraph.Styled(FormStyles.FootnoteText);
            if (i == 0)
            {
                paragraph.Append(
                    new W.Run(new W.RunProperties(new W.RunStyle { Val = FormStyles.FootnoteReference }), new W.FootnoteReferenceMark()),
                    FormParagraph.Run(" "));
            }

            paragraph.Append(paragraphs[i].Inlines.Select(NoteInline).OfType<OpenXmlElement>());
            yield return paragraph;
        }
    }

    private OpenXmlElement? NoteInline(Inline inline) => inline switch
    {
        TextRun run => Text(run, bold: false, halfPoints: null, links: false),
        LineBreak => new W.Run(new W.Break()),
        Picture picture => FormParagraph.ItalicRun($"[{picture.AltText ?? "Hình ảnh"}]"),
        _ => null,
    };
}
