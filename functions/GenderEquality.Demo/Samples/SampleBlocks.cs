using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Demo.Samples;

/// <summary>Turns blocks of a sample into what Word makes of typing, lists, tables and pictures.</summary>
internal sealed class SampleBlocks(MainDocumentPart main)
{
    private const string BodyStyle = "BodyText";
    private const int TableWidth = 9000;
    private int? bulletList;
    private int pictures;

    public IEnumerable<OpenXmlElement> Create(SampleBlock block) => block switch
    {
        SampleParagraph paragraph => [Paragraph(paragraph)],
        SampleTable table => [Table(table), new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = BodyStyle }))],
        SamplePicture picture => Picture(picture),
        _ => throw new NotSupportedException($"{block.GetType().Name} has no form in Word."),
    };

    private Paragraph Paragraph(SampleParagraph sample)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = BodyStyle });
        if (sample.Bullet)
        {
            properties.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = 0 }, new NumberingId { Val = bulletList ??= SampleNumbering.AddBulletList(main) });
        }

        var paragraph = new Paragraph(properties);
        if (sample.Lead is { } lead)
        {
            paragraph.Append(new Run(new RunProperties(new Bold()), new Text(lead) { Space = SpaceProcessingModeValues.Preserve }));
        }

        paragraph.Append(new Run(new Text(sample.Text)));
        return paragraph;
    }

    private static Table Table(SampleTable sample)
    {
        var width = TableWidth / sample.Header.Count;
        var borders = new TableBorders(
            Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()), Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()));
        return new Table(
        [
            new TableProperties(new TableWidth { Width = $"{TableWidth}", Type = TableWidthUnitValues.Dxa }, borders),
            new TableGrid(sample.Header.Select(_ => new GridColumn { Width = $"{width}" })),
            Row(sample.Header, width, header: true),
            .. sample.Rows.Select(row => Row(row, width, header: false)),
        ]);
    }

    private static TBorder Line<TBorder>(TBorder border)
        where TBorder : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        border.Color = "auto";
        return border;
    }

    private static TableRow Row(IReadOnlyList<string> texts, int width, bool header)
    {
        var row = new TableRow();
        if (header)
        {
            row.Append(new TableRowProperties(new TableHeader()));
        }

        row.Append(texts.Select(text => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
            new Paragraph(new Run(header ? [new RunProperties(new Bold()), new Text(text)] : [new Text(text)])))));
        return row;
    }

    private IEnumerable<OpenXmlElement> Picture(SamplePicture sample)
    {
        pictures++;
        var id = $"rIdSample{pictures}";
        var part = main.AddNewPart<ImagePart>("image/png", id);
        using (var png = new MemoryStream(sample.Png))
        {
            part.FeedData(png);
        }

        yield return new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new Run(SampleDrawing.Inline(id, (uint)(1000 + pictures), sample.Caption)));
        yield return new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new Run(new RunProperties(new Italic()), new Text(sample.Caption)));
    }
}
