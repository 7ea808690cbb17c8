using System.Xml;

namespace GenderEquality.Functions.Word.Validation;

/// <summary>The shape of a chart: all of it but the names and numbers that it shows, which the schema takes as any text.</summary>
internal static class ChartShape
{
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Its hash.</summary>
    public static UInt128 Of(MemoryStream part)
    {
        part.Position = 0;
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
        var shape = new BlockShape();
        var isShown = false;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isShown = string.Equals(xml.LocalName, "v", StringComparison.Ordinal) && string.Equals(xml.NamespaceURI, Chart, StringComparison.Ordinal);
                    AddStart(shape, xml);
                    break;
                case XmlNodeType.EndElement:
                    isShown = false;
                    shape.Add("/");
                    break;
                default:
                    shape.Add(isShown ? "text" : xml.Value);
                    break;
            }
        }

        return shape.Hash();
    }

    private static void AddStart(BlockShape shape, XmlReader xml)
    {
        shape.Add(xml.Name);
        shape.Add(xml.IsEmptyElement ? "empty" : "open");
        while (xml.MoveToNextAttribute())
        {
            shape.AddAttribute(xml);
        }

        xml.MoveToElement();
    }
}
