using DocumentFormat.OpenXml;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Word.Form;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Renders extracted content in the styles of the form. Nothing of the source's own styles, numbering or sections is taken over:
/// that is where other tools' merged documents break.</summary>
internal sealed class BlockRenderer(InlineRenderer inlines)
{
    private const int LevelStep = 360;
    private readonly TableRenderer tables = new(inlines);

    /// <summary>Renders blocks.</summary>
    /// <param name="blocks">Content.</param>
    /// <param name="width">Width of the page in twentieths of a point.</param>
    public IEnumerable<OpenXmlElement> Render(IReadOnlyList<Block> blocks, int width)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return Render(paragraph, width);
            }
            else if (block is TableBlock { Rows.Count: > 0 } table)
            {
                yield return FormParagraph.Gap();
                yield return tables.Render(table, width);
                yield return FormParagraph.Gap();
            }
        }
    }

    private W.Paragraph Render(Paragraph paragraph, int width)
    {
        var indent = paragraph.Kind == ParagraphKind.ListItem ? ListIndent(paragraph) : null;
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = paragraph.Kind == ParagraphKind.ListItem ? FormStyles.ListParagraph : FormStyles.BodyText });
        if (paragraph.Kind == ParagraphKind.Heading)
        {
            properties.Append(new W.KeepNext());
        }

        if (indent is not null)
        {
            properties.Append(indent);
        }
        else if (HoldsOnlyPictures(paragraph) || paragraph.Alignment is Alignment.Center or Alignment.Right)
        {
            properties.Append(new W.Indentation { FirstLine = "0" });
        }

        if (Justification(paragraph) is { } justification)
        {
            properties.Append(justification);
        }

        return new W.Paragraph([properties, .. Marker(paragraph), .. inlines.Render(paragraph.Inlines, width - Left(indent), bold: paragraph.Kind == ParagraphKind.Heading)]);
    }

    /// <summary>The marker as text: a list of the source that restarts or continues keeps the numbers that its reader saw.</summary>
    private static IEnumerable<W.Run> Marker(Paragraph paragraph)
    {
        if (paragraph.Marker is not { Length: > 0 } marker)
        {
            yield break;
        }

        var run = paragraph.Kind == ParagraphKind.Heading ? FormParagraph.BoldRun(marker) : FormParagraph.Run(marker);
        run.Append(paragraph.Kind == ParagraphKind.ListItem ? new W.TabChar() : new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve });
        yield return run;
    }

    private static W.Indentation ListIndent(Paragraph paragraph)
    {
        var hanging = paragraph.Marker is { } marker ? Math.Max(LevelStep, TextWidth.Of(marker, FormSizes.Body, bold: false) + 140) : 0;
        var left = FormSizes.FirstLine + (Math.Clamp(paragraph.Level, 0, 8) * LevelStep) + hanging;
        return new W.Indentation { Left = FormParagraph.Number(left), Hanging = FormParagraph.Number(hanging) };
    }

    private static int Left(W.Indentation? indent) =>
        indent?.Left?.Value is { } left ? int.Parse(left, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static bool HoldsOnlyPictures(Paragraph paragraph) =>
        paragraph.Inlines.Any(inline => inline is Picture) && paragraph.Inlines.All(inline => inline is Picture or LineBreak || (inline is TextRun run && string.IsNullOrWhiteSpace(run.Text)));

    private static W.Justification? Justification(Paragraph paragraph) => paragraph.Alignment switch
    {
        Alignment.Center => new W.Justification { Val = W.JustificationValues.Center },
        Alignment.Right => new W.Justification { Val = W.JustificationValues.Right },
        _ => HoldsOnlyPictures(paragraph) ? new W.Justification { Val = W.JustificationValues.Center } : null,
    };
}
