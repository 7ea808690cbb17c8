using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Rendering;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>A native chart: drawn by Word, its figures edited in the workbook that is embedded with it.</summary>
internal sealed class ChartPart(ReportChart chart, int number)
{
    private const long BarHeight = 330_000;
    private const long Frame = 1_300_000;

    /// <summary>Its relationship: by its place among the figures, from 1.</summary>
    private string RelationshipId => $"rIdChart{number}";

    /// <summary>Adds chart and workbook.</summary>
    public void AddTo(FormPackage package)
    {
        var part = package.AddPart(package.Document, RelationshipId, RelationshipTypes.Chart, new PackagePart(
            $"word/charts/chart{number}.xml", PartTypes.Chart, stream => FormXml.Write(stream, ChartXml.Create(chart))));
        package.AddPart(part, ChartXml.WorkbookId, RelationshipTypes.EmbeddedPackage, new PackagePart(
            $"word/embeddings/chart{number}.xlsx", PartTypes.Workbook, stream => ChartWorkbook.Write(stream, chart)));
    }

    /// <summary>What it shows.</summary>
    public ChartTopic Topic => chart.Topic;

    /// <summary>The chart, and below it its number among the figures and its title.</summary>
    /// <param name="width">Width of the page.</param>
    public IEnumerable<OpenXmlElement> Drawing(int width)
    {
        var height = chart.Kind == ReportChartKind.Pie ? 3_000_000 : Math.Min(7_500_000, Frame + (chart.Categories.Count * BarHeight));
        yield return new Paragraph(
            new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "0" }, new Justification { Val = JustificationValues.Center }),
            new Run(PictureDrawing.Inline(
                (uint)number,
                $"Hình {number}",
                chart.Title,
                width * FormPage.EmuPerTwip,
                height,
                "http://schemas.openxmlformats.org/drawingml/2006/chart",
                new C.ChartReference { Id = RelationshipId })));
        yield return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = FormStyles.Caption }, new KeepNext { Val = false }), FormParagraph.Run(ConsolidatedTexts.Figure(number, chart.Title)));
    }
}
