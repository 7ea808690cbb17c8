using System.Xml;
using DocumentFormat.OpenXml;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>XML text that can be copied into a document whose root declares the prefixes of <see cref="FormXml"/>.</summary>
/// <remarks>One writer serves all texts, its root never closed: making one for each cost more than the text of a short paragraph.</remarks>
internal sealed class Markup : IDisposable
{
    private readonly MemoryStream memory = new();
    private readonly XmlWriter xml;

    public Markup()
    {
        var settings = WordPackage.XmlSettings.Clone();
        settings.OmitXmlDeclaration = true;
        xml = XmlWriter.Create(memory, settings);
        FormXml.WriteStart(xml, "body");
        Flush();
    }

    /// <summary>One element as text.</summary>
    public static string Of(OpenXmlElement element)
    {
        using var markup = new Markup();
        return System.Text.Encoding.UTF8.GetString(markup.Render(to => to.Element(element)));
    }

    /// <summary>What <paramref name="write"/> writes, as UTF-8; valid until the next call.</summary>
    public ReadOnlySpan<byte> Render(Action<Markup> write)
    {
        memory.SetLength(0);
        write(this);
        Flush();
        return memory.GetBuffer().AsSpan(0, (int)memory.Length);
    }

    /// <summary>Writes an element.</summary>
    public void Element(OpenXmlElement element) => element.WriteTo(xml);

    /// <summary>Writes XML as it is.</summary>
    public void Raw(string text) => xml.WriteRaw(text);

    /// <summary>Writes text, without characters that XML forbids.</summary>
    public void Text(string text) => xml.WriteString(Reports.Text.XmlText.Allowed(text));

    /// <inheritdoc />
    public void Dispose() => xml.Dispose();

    private void Flush()
    {
        FormXml.CloseStartTag(xml);
        xml.Flush();
    }
}
