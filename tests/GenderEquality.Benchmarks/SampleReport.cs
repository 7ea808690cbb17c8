using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Template;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace GenderEquality.Benchmarks;

/// <summary>An agency's template filled with text, tables and pictures, as a Word file.</summary>
internal static class SampleReport
{
    public static byte[] Write(Campaign campaign, Functions.Campaigns.Agency agency, int pages, int tables, int pictures)
    {
        using var file = new MemoryStream();
        ReportTemplateWriter.Write(campaign, agency, file);
        file.Position = 0;
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            var answers = main.Document!.Descendants<SdtBlock>()
                .Where(sdt => sdt.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.StartsWith("section:", StringComparison.Ordinal) ?? false).ToList();
            var random = new Random(pages);
            for (var i = 0; i < answers.Count; i++)
            {
                answers[i].SdtProperties!.GetFirstChild<ShowingPlaceholder>()?.Remove();
                var content = answers[i].SdtContentBlock!;
                content.RemoveAllChildren();
                content.Append(Blocks(main, random, Share(pages * Samples.ParagraphsAPage, i, answers.Count), Share(tables, i, answers.Count), Share(pictures, i, answers.Count)));
            }
        }

        return file.ToArray();
    }

    /// <summary>The i-th part of n things handed out among so many.</summary>
    private static int Share(int things, int i, int among) => ((i + 1) * things / among) - (i * things / among);

    private static IEnumerable<OpenXmlElement> Blocks(MainDocumentPart main, Random random, int paragraphs, int tables, int pictures)
    {
        for (var i = 0; i < paragraphs; i++)
        {
            yield return Text(random, 60);
        }

        for (var i = 0; i < pictures; i++)
        {
            yield return Picture(main, random);
        }

        for (var i = 0; i < tables; i++)
        {
            yield return Table(random);
        }

        yield return Text(random, 8);
    }

    private static Paragraph Text(Random random, int words) => new(new Run(new RunProperties(new Bold()), new Text(Samples.Sentence(random, words / 3)) { Space = SpaceProcessingModeValues.Preserve }), new Run(new Text(" " + Samples.Sentence(random, words * 2 / 3)) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table Table(Random random) => new([
        new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }),
        new TableGrid(new GridColumn { Width = "3000" }, new GridColumn { Width = "3000" }, new GridColumn { Width = "3000" }),
        .. Enumerable.Range(0, 12).Select(_ => new TableRow(Enumerable.Range(0, 3).Select(_ => new TableCell(Text(random, 4)))))]);

    private static Paragraph Picture(MainDocumentPart main, Random random)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var bytes = new MemoryStream(Samples.Picture(random.Next(1000), 0)))
        {
            part.FeedData(bytes);
        }

        var id = (uint)main.ImageParts.Count() + 5000;
        return new Paragraph(new Run(new Drawing(new WP.Inline(
            new WP.Extent { Cx = 4_000_000, Cy = 3_000_000 },
            new WP.DocProperties { Id = id, Name = "Hình" },
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = id, Name = "Hình" }, new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 4_000_000, Cy = 3_000_000 }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })))));
    }
}
