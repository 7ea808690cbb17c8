using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>The part of a workbook that lists its sheets.</summary>
internal static class WorkbookTabs
{
    /// <summary>Puts tabs in their order, and adds what belongs to single sheets but stands here: rows that are repeated on each page, and filters.</summary>
    public static void Copy(Stream source, Stream target, IReadOnlyList<(SheetLayout Layout, int HeaderRows)> sheets)
    {
        XNamespace main = PrintableWorkbook.Main;
        var workbook = XDocument.Load(source);
        var tabs = workbook.Root!.Element(main + "sheets")!;
        var ordered = tabs.Elements().Zip(sheets).OrderBy(sheet => sheet.Second.Layout.First ? 0 : 1).ToList();
        tabs.ReplaceNodes(ordered.Select(sheet => sheet.First));
        var names = ordered.SelectMany((sheet, index) => NamesOf(main, sheet.Second.Layout, sheet.Second.HeaderRows, index)).ToList();
        if (names.Count > 0)
        {
            tabs.AddAfterSelf(new XElement(main + "definedNames", names));
        }

        using var writer = XmlWriter.Create(target, WordPackage.XmlSettings);
        workbook.Save(writer);
    }

    private static IEnumerable<XElement> NamesOf(XNamespace main, SheetLayout sheet, int headerRows, int index)
    {
        XElement Name(string name, string cells) =>
            new(main + "definedName", new XAttribute("name", name), new XAttribute("localSheetId", index), $"{SheetLayout.Quoted(sheet.Name)}!{cells}");
        if (sheet.Filter is { } filter)
        {
            var area = Name("_xlnm._FilterDatabase", filter);
            area.SetAttributeValue("hidden", "1");
            yield return area;
        }

        if (headerRows > 0)
        {
            yield return Name("_xlnm.Print_Titles", string.Create(CultureInfo.InvariantCulture, $"$1:${headerRows}"));
        }
    }
}
