using System.Xml;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Custom XML parts.</summary>
internal static class CustomXml
{
    private static readonly Guid ReportItem = new("6f0a4f6e-6f0b-4f0c-9a55-5a0b8d1c2e30");

    /// <summary>Adds the part that names the report: <c>&lt;report campaign="" agency="" templateVersion="" /&gt;</c>.</summary>
    /// <param name="package">Package.</param>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Whose report it is.</param>
    /// <param name="hasFigures">Whether its figures stand in it already, written by this product; false for a form to be filled in.</param>
    public static void AddReportName(this FormPackage package, Campaign campaign, AgencyCode agency, bool hasFigures = false) =>
        package.AddCustomXml(stream => WriteReportName(stream, campaign, agency, hasFigures), ReportTags.Namespace, ReportItem);

    /// <summary>Writes the properties of a custom XML part: its id and namespace.</summary>
    public static void WriteProperties(Stream stream, string namespaceUri, Guid itemId)
    {
        const string dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: false);
        xml.WriteStartElement("ds", "datastoreItem", dataStore);
        xml.WriteAttributeString("ds", "itemID", dataStore, itemId.ToString("B").ToUpperInvariant());
        xml.WriteStartElement("ds", "schemaRefs", dataStore);
        xml.WriteStartElement("ds", "schemaRef", dataStore);
        xml.WriteAttributeString("ds", "uri", dataStore, namespaceUri);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteReportName(Stream stream, Campaign campaign, AgencyCode agency, bool hasFigures)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("report", ReportTags.Namespace);
        xml.WriteAttributeString("campaign", campaign.Id.ToString());
        xml.WriteAttributeString("agency", agency.ToString());
        xml.WriteAttributeString("templateVersion", XmlConvert.ToString(campaign.TemplateVersion));
        if (hasFigures)
        {
            xml.WriteAttributeString("numbers", ReportTags.VietnameseNumbers);
        }

        xml.WriteEndElement();
    }
}
