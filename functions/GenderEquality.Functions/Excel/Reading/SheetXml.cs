using System.Globalization;
using System.Xml;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Names and values in the XML of workbooks.</summary>
internal static class SheetXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Whether the reader stands at the beginning of that element.</summary>
    public static bool IsAt(this XmlReader reader, string name) =>
        reader.NodeType == XmlNodeType.Element && string.Equals(reader.LocalName, name, StringComparison.Ordinal)
        && string.Equals(reader.NamespaceURI, Main, StringComparison.Ordinal);

    /// <summary>Goes through what is in the element at which the reader stands: true at each child, which <paramref name="depth"/> tells from what is in it.</summary>
    public static bool ReadIn(this XmlReader reader, int depth) => reader.Read() && reader.Depth > depth;

    /// <summary>A whole number of an attribute; null without one.</summary>
    public static int? Whole(this XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Whether an attribute says yes.</summary>
    public static bool Says(this XmlReader reader, string name) => reader.GetAttribute(name) is "1" or "true";

    /// <summary>The id of a relationship, whatever the prefix of its namespace.</summary>
    public static string? RelationshipId(this XmlReader reader)
    {
        string? id = null;
        while (reader.MoveToNextAttribute())
        {
            id = reader.LocalName is "id" && string.Equals(reader.NamespaceURI, Relationships, StringComparison.Ordinal) ? reader.Value : id;
        }

        reader.MoveToElement();
        return id;
    }
}
