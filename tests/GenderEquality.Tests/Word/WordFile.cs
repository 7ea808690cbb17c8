using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Tests.Word;

/// <summary>A produced document, opened for looking.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly WordprocessingDocument document;

    public WordFile(byte[] docx) => document = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);

    public MainDocumentPart Main => document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public string Text => string.Join('\n', Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));

    public IEnumerable<XElement> CustomXml => Main.CustomXmlParts.Select(part => XDocument.Load(part.GetStream()).Root!);

    public Paragraph Paragraph(string text) => Body.Descendants<Paragraph>().First(paragraph => string.Equals(paragraph.InnerText, text, StringComparison.Ordinal));

    public Style Style(string id) => Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => string.Equals(style.StyleId?.Value, id, StringComparison.Ordinal));

    public Style StyleOf(Paragraph paragraph) => Style(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal");

    public SdtElement Control(string tag) => Body.Descendants<SdtElement>().Single(control => string.Equals(control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value, tag, StringComparison.Ordinal));

    public void Dispose() => document.Dispose();
}
