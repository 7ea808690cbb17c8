using System.Xml;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated.Compiling;

/// <summary>Every agency's text in full as a Word file (tập báo cáo của các đơn vị), in two phases: reports are added one by one in plan order and rendered
/// into a temporary file; then the document is written. Time for a report does not depend on how many there are, and memory holds a few numbers
/// for each section, never text or pictures.</summary>
public sealed class Compilation : IDisposable
{
    private readonly Campaign campaign;
    private readonly Spool spool = new();
    private readonly Markup markup = new();
    private readonly SharedParts shared;
    private readonly SectionTexts texts;

    /// <summary>Starts an empty document; its temporary file is deleted when it is disposed.</summary>
    public Compilation(Campaign campaign)
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

    /// <summary>Writes the document with everything that was added. The same reports give the same bytes, whoever the report is addressed to.</summary>
    public void WriteTo(Stream output, ConsolidatedReport report) => PackageOf(report).WriteTo(output);

    /// <inheritdoc />
    public void Dispose()
    {
        markup.Dispose();
        shared.Dispose();
        spool.Dispose();
    }

    /// <summary>What <see cref="WriteTo"/> writes.</summary>
    internal FormPackage PackageOf(ConsolidatedReport report)
    {
        texts.Complete();
        var package = new FormPackage(
            new DocumentInfo($"{ConsolidatedTexts.Compilation}: {campaign.Title}", campaign.Coordinator.Name, report.Date),
            stream => WriteDocument(stream, report),
            report.Final ? null : FormTexts.Draft);
        package.AddFootnotes(WriteFootnotes);
        package.AddReportName(campaign, campaign.Coordinator.Agency, hasFigures: true);
        shared.AddTo(package);
        return package;
    }

    private void WriteDocument(Stream stream, ConsolidatedReport report)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "document");
        xml.WriteStartElement("w", "body", FormXml.Word);
        var body = new ReportBody(xml, stream, spool);
        body.Write(ReportHeading.OfPaper(report, ConsolidatedTexts.Compilation));
        body.Write(FormParagraph.Styled(FormStyles.BodyText, ConsolidatedTexts.CompiledFrom(report)));
        new CompilationSections(campaign, texts).Write(body);
        body.StartSection(landscape: false);
        body.Write(FormParagraph.Styled(FormStyles.Heading(1), ConsolidatedTexts.Submissions));
        SubmissionList.Write(body, report.Submissions);
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
