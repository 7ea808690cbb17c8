using System.Xml;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated.Signed;

/// <summary>The report that the Department signs (báo cáo tổng hợp): what the figures come to, what the officer wrote, a few appendices. It carries no
/// working paper: no manifest, no hash, no finding. Its tables keep the template's tags, so that the level above can read them as any report's.</summary>
public static class SignedDocument
{
    /// <summary>Writes it for the report's audience. The same report gives the same bytes.</summary>
    public static void Write(Stream output, ConsolidatedReport report) => PackageOf(report).WriteTo(output);

    /// <summary>What <see cref="Write"/> writes.</summary>
    internal static FormPackage PackageOf(ConsolidatedReport report)
    {
        var campaign = report.Campaign;
        var charts = new SignedCharts(report);
        var package = new FormPackage(
            new DocumentInfo(campaign.Title, campaign.Coordinator.Name, report.Date),
            stream => WriteDocument(stream, report, charts),
            report.Final ? null : FormTexts.Draft);
        package.AddFootnotes(FormFootnotes.WriteEmpty);
        package.AddReportName(campaign, campaign.Coordinator.Agency, hasFigures: true);
        charts.AddTo(package);
        return package;
    }

    private static void WriteDocument(Stream stream, ConsolidatedReport report, SignedCharts charts)
    {
        using var spool = new Spool();
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "document");
        xml.WriteStartElement("w", "body", FormXml.Word);
        var body = new ReportBody(xml, stream, spool);
        var uses = new FirstUses(report);
        new SignedOpening(report, uses).Write(body);
        new SignedSections(uses.In(report)).Write(body);
        new SignedClosing(report).Write(body);
        new SignedAppendices(report, charts).Write(body);
        body.End();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
