using System.Xml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>The footnotes part. Word "repairs" a document whose part lacks the two separators that its settings name.</summary>
internal static class FormFootnotes
{
    /// <summary>Writes a part without any note.</summary>
    public static void WriteEmpty(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Packaging.WordPackage.XmlSettings);
        WriteStart(xml);
        xml.WriteEndElement();
    }

    /// <summary>Opens the part and writes the separators; notes may follow.</summary>
    public static void WriteStart(XmlWriter xml)
    {
        xml.WriteStartDocument(standalone: true);
        FormXml.WriteStart(xml, "footnotes");
        Separator(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()).WriteTo(xml);
        Separator(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()).WriteTo(xml);
    }

    private static Footnote Separator(int id, FootnoteEndnoteValues type, DocumentFormat.OpenXml.OpenXmlElement mark) =>
        new(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new Run(mark)))
        { Type = type, Id = id };
}
