using System.Globalization;
using System.IO.Compression;
using System.Xml;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>Finishes a workbook that the library has written: prints on A4 on its side, as wide as the sheet, headers repeated on each page; filters over
/// rows of which nobody knew beforehand how many they would be; the order of tabs; and fixed times in the package, so that the same content gives
/// the same bytes. The library can do none of it.</summary>
internal static class PrintableWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string SheetFolder = "xl/worksheets/";

    /// <summary>Copies the workbook, finished, to the output, which need not be seekable.</summary>
    public static void Copy(Stream workbook, Stream output, IReadOnlyList<SheetLayout> sheets)
    {
        using var from = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        using var forward = new ForwardStream(output);
        using var to = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true);
        var headers = from.Entries.Where(IsSheet).ToDictionary(sheet => sheet.FullName, HeaderRows, StringComparer.Ordinal);

        // The library numbers the parts of sheets in the order in which they were started
        var layouts = sheets.Select((sheet, i) => (Part: PartOf(i), Sheet: sheet)).ToDictionary(entry => entry.Part, entry => entry.Sheet, StringComparer.Ordinal);
        foreach (var entry in from.Entries)
        {
            using var source = entry.Open();
            FixedEntry.Write(to, entry.FullName, target =>
            {
                if (IsSheet(entry))
                {
                    CopySheet(source, target, layouts.GetValueOrDefault(entry.FullName));
                }
                else if (string.Equals(entry.FullName, WorkbookPart, StringComparison.Ordinal))
                {
                    WorkbookTabs.Copy(source, target, [.. sheets.Select((sheet, i) => (sheet, headers.GetValueOrDefault(PartOf(i))))]);
                }
                else
                {
                    source.CopyTo(target);
                }
            });
        }
    }

    private static string PartOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"{SheetFolder}sheet{sheet + 1}.xml");

    private static bool IsSheet(ZipArchiveEntry entry) => entry.FullName.StartsWith(SheetFolder, StringComparison.Ordinal);

    /// <summary>Rows that stay in view on the screen: on paper they stand on each page.</summary>
    private static int HeaderRows(ZipArchiveEntry sheet)
    {
        using var stream = sheet.Open();
        using var xml = XmlReader.Create(stream);
        while (xml.Read() && xml.LocalName is not "sheetData")
        {
            if (xml.LocalName is "pane" && xml.GetAttribute("ySplit") is { } rows)
            {
                return int.Parse(rows, CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }

    // The order of these elements within a sheet is fixed: its properties first; the filter right behind the cells; the page after merges and validations.
    private static void CopySheet(Stream source, Stream target, SheetLayout? layout)
    {
        using var reader = XmlReader.Create(source);
        using var writer = XmlWriter.Create(target, WordPackage.XmlSettings);
        reader.MoveToContent();
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: false);
        WriteFitToPage(writer);
        reader.Read();
        while (reader.Depth > 0)
        {
            var cells = reader.LocalName is "sheetData";
            writer.WriteNode(reader, defattr: false);
            if (cells && layout?.Filter is { } filter)
            {
                writer.WriteStartElement("autoFilter", Main);
                writer.WriteAttributeString("ref", filter.Replace("$", string.Empty, StringComparison.Ordinal));
                writer.WriteEndElement();
            }
        }

        WritePage(writer);
        writer.WriteEndElement();
    }

    private static void WriteFitToPage(XmlWriter xml)
    {
        xml.WriteStartElement("sheetPr", Main);
        xml.WriteStartElement("pageSetUpPr", Main);
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePage(XmlWriter xml)
    {
        xml.WriteStartElement("pageMargins", Main);
        foreach (var (side, inches) in (ReadOnlySpan<(string, string)>)[("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3")])
        {
            xml.WriteAttributeString(side, inches);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("pageSetup", Main);
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteEndElement();
        xml.WriteStartElement("headerFooter", Main);
        xml.WriteElementString("oddHeader", Main, "&C&P");
        xml.WriteElementString("oddFooter", Main, "&C&A");
        xml.WriteEndElement();
    }
}
