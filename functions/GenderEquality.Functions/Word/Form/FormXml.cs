using System.Xml;
using DocumentFormat.OpenXml;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Writes typed elements as XML with the usual prefixes declared once, at the root.</summary>
internal static class FormXml
{
    /// <summary>WordprocessingML.</summary>
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly (string Prefix, string Uri)[] Prefixes =
    [
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
    ];

    /// <summary>Writes a whole part.</summary>
    public static void Write(Stream stream, OpenXmlElement root)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        root.WriteTo(xml);
    }

    /// <summary>Opens an element of WordprocessingML with all prefixes declared, so that elements within need not repeat them.</summary>
    public static void WriteStart(XmlWriter xml, string name)
    {
        xml.WriteStartElement("w", name, Word);
        foreach (var (prefix, uri) in Prefixes)
        {
            xml.WriteAttributeString("xmlns", prefix, null, uri);
        }
    }

    /// <summary>Writes the closing bracket of an open start tag, so that text can be written past the writer.</summary>
    public static void CloseStartTag(XmlWriter xml) => xml.WriteRaw(string.Empty);
}
