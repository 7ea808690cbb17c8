using System.IO.Compression;
using System.Text;

namespace GenderEquality.Tests.Excel;

/// <summary>Workbooks as single pieces of XML, for what no library writes.</summary>
internal sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Xml)> sheets = [];
    private readonly List<string> formats = [];
    private readonly List<(string Name, byte[] Bytes)> entries = [];
    private string? strings;

    /// <summary>Content type of the main part.</summary>
    public string MainType { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Whether the namespaces are those of ISO 29500 Strict.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What stands in the main part before its sheets.</summary>
    public string Properties { get; init; } = string.Empty;

    /// <summary>What stands there behind them.</summary>
    public string Calculation { get; init; } = string.Empty;

    /// <summary>A number format; its cells have style 1, 2 … in the order of the calls.</summary>
    public XlsxBuilder Format(string code)
    {
        formats.Add(code);
        return this;
    }

    /// <summary>A sheet with these rows of cells, and what follows them.</summary>
    public XlsxBuilder Sheet(string name, string rows, string after = "")
    {
        sheets.Add((name, $"<sheetData>{rows}</sheetData>{after}"));
        return this;
    }

    /// <summary>Shared strings.</summary>
    public XlsxBuilder Strings(string items)
    {
        strings = items;
        return this;
    }

    /// <summary>Another entry of the ZIP.</summary>
    public XlsxBuilder Entry(string name, byte[] bytes)
    {
        entries.Add((name, bytes));
        return this;
    }

    /// <summary>A row of cells; texts as they are, everything else as XML of <see cref="Cell"/>.</summary>
    public static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(cell => cell.StartsWith("<c", StringComparison.Ordinal) ? cell : Text(cell)))}</row>";

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Cell(string content, string attributes = "") => $"<c {attributes}>{content}</c>";

    public static string Number(string value, int style = 0) => $"<c s=\"{style}\"><v>{value}</v></c>";

    public MemoryStream Build()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{MainType}"/></Types>""");
            Add(zip, "_rels/.rels", Links(("m", "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:rel="{Relations}">{Properties}<sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" rel:id=\"s{i}\"/>"))}</sheets>{Calculation}</workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", Links([("styles", "styles", "styles.xml"), .. strings is null ? [] : new[] { ("sst", "sharedStrings", "sharedStrings.xml") }, .. sheets.Select((_, i) => ($"s{i}", "worksheet", $"worksheets/sheet{i}.xml"))]));
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts>{string.Concat(formats.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"))}</cellXfs></styleSheet>""");
            if (strings is not null)
            {
                Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{strings}</sst>""");
            }

            for (var i = 0; i < sheets.Count; i++)
            {
                Add(zip, $"xl/worksheets/sheet{i}.xml", $"""<worksheet xmlns="{Main}">{sheets[i].Xml}</worksheet>""");
            }

            entries.ForEach(entry => Add(zip, entry.Name, entry.Bytes));
        }

        stream.Position = 0;
        return stream;
    }

    private static string Links(params (string Id, string Kind, string Target)[] links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"{Relations}/{link.Kind}\" Target=\"{link.Target}\"/>"))}</Relationships>""";

    private void Add(ZipArchive zip, string name, string xml) => Add(zip, name, Encoding.UTF8.GetBytes(IsStrict
        ? xml.Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal).Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
        : xml));

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }
}
