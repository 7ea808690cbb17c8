using System.Globalization;
using System.Xml;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Form;

/// <summary>A document's properties. The date is part of the content, never the time of writing.</summary>
/// <param name="Title">Title.</param>
/// <param name="Author">Issuing body.</param>
/// <param name="Date">Created and modified.</param>
internal sealed record DocumentInfo(string Title, string Author, DateOnly Date)
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes docProps/core.xml.</summary>
    public void WriteCore(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Elements, Reports.Text.XmlText.Allowed(Title));
        xml.WriteElementString("dc", "creator", Elements, Reports.Text.XmlText.Allowed(Author));
        xml.WriteElementString("dc", "language", Elements, "vi-VN");
        WriteDate(xml, "created");
        WriteDate(xml, "modified");
        xml.WriteEndElement();
    }

    /// <summary>Writes docProps/app.xml. The name is that of Word, because Word judges compatibility by it.</summary>
    public static void WriteApp(Stream stream)
    {
        const string properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", properties);
        xml.WriteElementString("Application", properties, "Microsoft Office Word");
        xml.WriteEndElement();
    }

    private void WriteDate(XmlWriter xml, string name)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
        xml.WriteString(Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
