using System.Xml;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>The consolidated report as a Word file, in two phases: reports are added one by one in plan order and rendered into a
/// temporary file; then the document is written, once for each audience. Time for a report does not depend on how many there are, and
/// memory holds a few numbers for each section, never text or pictures.</summary>
public sealed class ConsolidatedDocument : IDisposable
{
    private readonly Campaign campaign;
    private readonly Spool spool = new();
    private readonly Markup markup = new();
    private readonly SharedParts shared;
    private readonly SectionTexts texts;

    /// <summary>Starts an empty document; its temporary file is deleted when it is disposed.</summary>
    public ConsolidatedDocument(Campaign campaign)
    {
        this.campaign = campaign;
        shared = new SharedParts(spool);
        texts = new SectionTexts(campaign);
    }

    /// <summary>Renders one report.</summary>
    /// <param name="report">Report, in plan order.</param>
    /// <param name="openMedia">Opens one of its pictures by the id in its content; the stream is disposed here.</param>
    public void Add(AgencyReport report, Func<string, Stream> openMedia)
    {
        var blocks = new BlockWriter(new InlineWriter(shared, report.Content.Media, openMedia));
        foreach (var text in AgencyReportTexts.Of(campaign, report))
        {
            if (text.Nothing)
            {
                texts.AddNothing(text.Section, report.Agency);
                continue;
            }

            var numbers = shared.Numbers;
            var rendered = markup.Render(to =>
            {
                foreach (var part in text.Parts)
                {
                    part.Write(to, blocks);
                }
            });
            texts.Add(text.Section, report.Agency, rendered, spool, foldable: shared.Numbers == numbers);
        }
    }

    /// <summary>Writes the document with everything that was added. The same reports give the same bytes.</summary>
    public void WriteTo(Stream output, ConsolidatedReport report)
    {
        var charts = report.Charts.Select((chart, index) => new ChartPart(chart, index + 1)).ToList();
        var package = new FormPackage(
            new DocumentInfo(campaign.Title, campaign.Coordinator.Name, report.Date),
            stream => WriteDocument(stream, report, charts),
            report.Final ? null : FormTexts.Draft);
        package.AddFootnotes(WriteFootnotes);
        package.AddReportName(campaign, campaign.Coordinator.Agency, hasFigures: true);
        package.AddManifest(report.Manifest);
        charts.ForEach(chart => chart.AddTo(package));
        shared.AddTo(package);
        package.WriteTo(output);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        markup.Dispose();
        shared.Dispose();
        spool.Dispose();
    }

    private void WriteDocument(Stream stream, ConsolidatedReport report, List<ChartPart> charts)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "document");
        xml.WriteStartElement("w", "body", FormXml.Word);
        var body = new ReportBody(xml, stream, spool);
        var annexes = new ReportAnnexes(report, texts.Unplaced);
        new ReportOpening(report, annexes.Last).Write(body);
        new ReportSections(report.Campaign, texts).Write(body);
        new ReportClosing(report).Write(body);
        new ReportAppendices(report, charts, shared).Write(body);
        annexes.Write(body);
        body.End();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteFootnotes(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        FormFootnotes.WriteStart(xml);
        FormXml.CloseStartTag(xml);
        xml.Flush();
        foreach (var note in shared.Footnotes)
        {
            spool.CopyTo(note, stream);
        }

        xml.WriteEndElement();
    }
}
