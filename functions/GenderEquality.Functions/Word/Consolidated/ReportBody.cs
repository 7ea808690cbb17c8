using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Word.Form;
using GenderEquality.Functions.Word.Rendering;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Writes the body straight into the output, element by element.</summary>
internal sealed class ReportBody(XmlWriter xml, Stream output, Spool spool)
{
    private SectionProperties current = FormPage.Section(landscape: false, restart: true);

    /// <summary>Content controls of this document.</summary>
    public ContentControls Controls { get; } = new();

    /// <summary>Writes elements.</summary>
    public void Write(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            element.WriteTo(xml);
        }
    }

    /// <summary>Writes elements.</summary>
    public void Write(params OpenXmlElement[] elements) => Write(elements.AsEnumerable());

    /// <summary>Copies text rendered before.</summary>
    public void Copy(SpoolPart part)
    {
        FormXml.CloseStartTag(xml);
        xml.Flush();
        spool.CopyTo(part, output);
    }

    /// <summary>Writes a control around whatever <paramref name="content"/> writes. It can be deleted: the report is there to be edited.</summary>
    public void Control(string tag, string title, Action content)
    {
        var properties = Controls.Properties(tag, title, placeholder: false);
        properties.RemoveAllChildren<DocumentFormat.OpenXml.Wordprocessing.Lock>();
        xml.WriteStartElement("w", "sdt", FormXml.Word);
        properties.WriteTo(xml);
        xml.WriteStartElement("w", "sdtContent", FormXml.Word);
        content();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes a bookmark around whatever <paramref name="content"/> writes; only the content where it has no name.</summary>
    public void Bookmark(string? name, Action content)
    {
        var id = FormParagraph.Number(Controls.NextId());
        if (name is not null)
        {
            Write(new BookmarkStart { Id = id, Name = name });
        }

        content();
        if (name is not null)
        {
            Write(new BookmarkEnd { Id = id });
        }
    }

    /// <summary>Writes a table row by row.</summary>
    public void Table(int[] widths, IEnumerable<OpenXmlElement> rows)
    {
        xml.WriteStartElement("w", "tbl", FormXml.Word);
        FormTable.LinedProperties(widths).WriteTo(xml);
        FormTable.Grid(widths).WriteTo(xml);
        Write(rows);
        xml.WriteEndElement();
    }

    /// <summary>Starts a section on a new page, its pages counted from 1.</summary>
    public void StartSection(bool landscape)
    {
        Write(FormParagraph.SectionEnd(current));
        current = FormPage.Section(landscape, restart: true);
    }

    /// <summary>Ends the last section.</summary>
    public void End() => Write(current);
}
