using System.Xml;
using DocumentFormat.OpenXml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Turns elements into XML text that can be copied into a document whose root declares the prefixes of <see cref="FormXml"/>.</summary>
internal sealed class Fragments
{
    private readonly MemoryStream memory = new();

    /// <summary>The text as UTF-8; valid until the next call.</summary>
    public ReadOnlySpan<byte> Render(IEnumerable<OpenXmlElement> elements)
    {
        memory.SetLength(0);
        var settings = WordPackage.XmlSettings.Clone();
        settings.OmitXmlDeclaration = true;
        using var xml = XmlWriter.Create(memory, settings);
        FormXml.WriteStart(xml, "body");
        var start = Position(xml);
        foreach (var element in elements)
        {
            element.WriteTo(xml);
        }

        var end = Position(xml);
        return memory.GetBuffer().AsSpan(start, end - start);
    }

    private int Position(XmlWriter xml)
    {
        FormXml.CloseStartTag(xml);
        xml.Flush();
        return (int)memory.Position;
    }
}
