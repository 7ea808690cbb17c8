using System.Xml;

namespace GenderEquality.Functions.Word.Packaging;

/// <summary>The XML of the package itself (ECMA-376 part 2).</summary>
internal static class PackageXml
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Content types: every part by name, so that no two kinds of part can share an extension by accident.</summary>
    public static void WriteContentTypes(Stream stream, IEnumerable<PackagePart> parts)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", ContentTypes);
        WriteDefault(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteDefault(xml, "xml", "application/xml");
        foreach (var media in parts.Where(part => part.Path.StartsWith("word/media/", StringComparison.Ordinal)).GroupBy(part => Path.GetExtension(part.Path)[1..], StringComparer.Ordinal))
        {
            WriteDefault(xml, media.Key, media.First().ContentType);
        }

        foreach (var part in parts.Where(part => !part.Path.StartsWith("word/media/", StringComparison.Ordinal) && !string.Equals(part.ContentType, "application/xml", StringComparison.Ordinal)))
        {
            xml.WriteStartElement("Override", ContentTypes);
            xml.WriteAttributeString("PartName", "/" + part.Path);
            xml.WriteAttributeString("ContentType", part.ContentType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Relationships of one part.</summary>
    public static void WriteRelationships(Stream stream, IEnumerable<PackageRelationship> relationships)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", Relationships);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", Relationships);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.External)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDefault(XmlWriter xml, string extension, string contentType)
    {
        xml.WriteStartElement("Default", ContentTypes);
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", contentType);
        xml.WriteEndElement();
    }
}
