using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Form;

/// <summary>The four default styles that Word expects, and how a style of our own is put together.</summary>
internal static class StyleDefaults
{
    /// <summary>Default paragraph, character, table and list style: exactly one of each.</summary>
    public static IEnumerable<Style> Create()
    {
        yield return new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true };
        yield return new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
        { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true };
        yield return new Style(
            new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(),
            new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, CellMargins()))
        { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };
        yield return new Style(new StyleName { Val = "No List" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed())
        { Type = StyleValues.Numbering, StyleId = "NoList", Default = true };
    }

    /// <summary>A paragraph style on Normal.</summary>
    public static Style Paragraph(string id, string name, OpenXmlElement[] layout, OpenXmlElement[] font, string? next = null, bool custom = false)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" })
        { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = custom ? true : null };
        if (next is not null)
        {
            style.Append(new NextParagraphStyle { Val = next });
        }

        style.Append(new PrimaryStyle(), new StyleParagraphProperties(layout));
        if (font.Length > 0)
        {
            style.Append(new StyleRunProperties(font));
        }

        return style;
    }

    /// <summary>A character style.</summary>
    public static Style Character(string id, string name, OpenXmlElement[] font) => new(
        new StyleName { Val = name }, new BasedOn { Val = "DefaultParagraphFont" }, new UIPriority { Val = 99 }, new UnhideWhenUsed(), new StyleRunProperties(font))
    { Type = StyleValues.Character, StyleId = id };

    private static TableCellMarginDefault CellMargins() => new(
        new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa });
}
