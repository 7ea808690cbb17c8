using System.IO.Compression;
using System.Security;
using System.Text;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Builds Word files part by part, as other programs write them, damaged ones too.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
        xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
        """;

    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly StringBuilder body = new();
    private readonly StringBuilder relationships = new();
    private readonly StringBuilder overrides = new();
    private readonly List<(string Name, byte[] Bytes)> parts = [];
    private int ids;

    /// <summary>Content type of the main part.</summary>
    public string MainType { get; set; } = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Namespaces of Word's strict files instead of the usual ones.</summary>
    public bool Strict { get; set; }

    /// <summary>Text before the root element of the main part.</summary>
    public string Prolog { get; set; } = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    public static string Escape(string text) => SecurityElement.Escape(text);

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text, string properties = "", string run = "") =>
        $"""<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : string.Empty)}{R(text, run)}</w:p>""";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : string.Empty)}<w:t xml:space="preserve">{Escape(text)}</w:t></w:r>""";

    /// <summary>A content control around anything.</summary>
    public static string Control(string tag, string content, string properties = "") =>
        $"""<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>""";

    /// <summary>A table of plain text.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(rows[0].Select(_ => """<w:gridCol w:w="1500"/>"""))}</w:tblGrid>"
        + string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => Cell(cell)))}</w:tr>")) + "</w:tbl>";

    /// <summary>A cell of plain text.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    /// <summary>An inline picture of a part.</summary>
    public static string Picture(string relationship, string alt = "") =>
        $"""
        <w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" descr="{alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:pic><pic:blipFill><a:blip r:embed="{relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;

    public DocxBuilder Body(params ReadOnlySpan<string> xml)
    {
        foreach (var piece in xml)
        {
            body.Append(piece);
        }

        return this;
    }

    /// <summary>Adds a part that the main part is related to; returns the relationship's id.</summary>
    public string Part(string name, string kind, string contentType, byte[] bytes)
    {
        var id = $"rId{++ids}";
        parts.Add(("word/" + name, bytes));
        overrides.Append($"""<Override PartName="/word/{name}" ContentType="{contentType}"/>""");
        relationships.Append($"""<Relationship Id="{id}" Type="{RelationshipBase}{kind}" Target="{name}"/>""");
        return id;
    }

    /// <summary>Adds a part of WordprocessingML.</summary>
    public string WordPart(string kind, string root, string content) => Part(
        kind + ".xml", kind, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", Encoding.UTF8.GetBytes($"<w:{root} {Namespaces}>{content}</w:{root}>"));

    public DocxBuilder Styles(string content)
    {
        WordPart("styles", "styles", content);
        return this;
    }

    public DocxBuilder Numbering(string content)
    {
        WordPart("numbering", "numbering", content);
        return this;
    }

    /// <summary>Adds a relationship that points outside; returns its id.</summary>
    public string External(string kind, string target)
    {
        var id = $"rId{++ids}";
        relationships.Append($"""<Relationship Id="{id}" Type="{RelationshipBase}{kind}" Target="{Escape(target)}" TargetMode="External"/>""");
        return id;
    }

    /// <summary>Adds the stamp of the template.</summary>
    public DocxBuilder Stamp(string campaign, string agency)
    {
        var xml = $"""<report xmlns="urn:gender-equality:report:1" campaign="{campaign}" agency="{agency}" templateVersion="1"/>""";
        Part("../customXml/item1.xml", "customXml", "application/xml", Encoding.UTF8.GetBytes(xml));
        parts[^1] = ("customXml/item1.xml", parts[^1].Bytes);
        return this;
    }

    /// <summary>Adds an entry that nothing points to.</summary>
    public DocxBuilder Entry(string name, byte[] bytes)
    {
        parts.Add((name, bytes));
        return this;
    }

    public MemoryStream Build()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{MainType}"/>{overrides}</Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Usual(RelationshipBase)}officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(zip, "word/document.xml", Usual($"{Prolog}<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
            Write(zip, "word/_rels/document.xml.rels", Usual($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>"""));
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }

    private string Usual(string xml) => !Strict ? xml : xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/", StringComparison.Ordinal);

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
