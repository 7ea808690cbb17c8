using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>What fields of forms show: those of older Word (drop-down lists and check boxes keep their choice as data, not as text), and content
/// controls whose text a program left out.</summary>
internal static class FormField
{
    public const string Checked = "☒";
    public const string Unchecked = "☐";

    private const string Controls2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>The choice of a <c>w:ffData</c>; empty for fields that hold text, and for entries that only prompt.</summary>
    public static string Shown(XElement? field)
    {
        if (field.Child("checkBox") is { } box)
        {
            return box.Child("checked").Toggle() ?? box.Child("default").Toggle() ?? false ? Checked : Unchecked;
        }

        if (field.Child("ddList") is not { } list)
        {
            return string.Empty;
        }

        var chosen = list.Child("result").Int() ?? list.Child("default").Int() ?? 0;
        var entry = list.Elements(WordXml.W + "listEntry").ElementAtOrDefault(chosen).Val() ?? string.Empty;
        return WordPrompts.IsPrompt(entry) ? string.Empty : entry;
    }

    /// <summary>The choice of a content control by its properties; empty where it has none.</summary>
    public static string ShownByControl(XElement? properties)
    {
        if (properties?.Element(XName.Get("checkbox", Controls2010)) is { } box)
        {
            return box.Element(XName.Get("checked", Controls2010))?.Attribute(XName.Get("val", Controls2010))?.Value is "1" or "true" or "on" ? Checked : Unchecked;
        }

        var list = properties.Child("dropDownList") ?? properties.Child("comboBox");
        var last = list.Attr("lastValue");
        var item = string.IsNullOrEmpty(last) ? null : list!.Elements(WordXml.W + "listItem").FirstOrDefault(item => string.Equals(item.Attr("value"), last, StringComparison.Ordinal));
        return item?.Attr("displayText") ?? item?.Attr("value") ?? string.Empty;
    }
}
