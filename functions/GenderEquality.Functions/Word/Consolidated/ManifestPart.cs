using System.Text;
using System.Xml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>The manifest within the document: its JSON as the text of one element.</summary>
internal static class ManifestPart
{
    /// <summary>Namespace of the element <c>manifest</c>.</summary>
    public const string Namespace = "urn:gender-equality:manifest:1";

    private const int Chunk = 1 << 16;
    private static readonly Guid Item = new("b9f7d0c2-93f4-4c57-8f5b-1a4f2f6c7d11");

    /// <summary>Adds it.</summary>
    public static void AddManifest(this FormPackage package, ReadOnlyMemory<byte> json)
    {
        if (!json.IsEmpty)
        {
            package.AddCustomXml(stream => Write(stream, json.Span), Namespace, Item);
        }
    }

    private static void Write(Stream stream, ReadOnlySpan<byte> json)
    {
        using var xml = XmlWriter.Create(stream, WordPackage.XmlSettings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("manifest", Namespace);
        var decoder = Encoding.UTF8.GetDecoder();
        var buffer = new char[Chunk];
        while (!json.IsEmpty)
        {
            decoder.Convert(json, buffer, flush: false, out var bytes, out var chars, out _);
            json = json[bytes..];
            xml.WriteChars(buffer, 0, chars);
        }

        xml.WriteEndElement();
    }
}
