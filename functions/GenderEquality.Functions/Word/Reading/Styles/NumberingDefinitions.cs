using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>The document's lists.</summary>
internal sealed class NumberingDefinitions
{
    private const int Levels = 9;
    private const int LongestLink = 8;

    private readonly Dictionary<string, XElement> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, XElement> lists = [];
    private readonly Dictionary<int, NumberingList?> resolved = [];
    private readonly StyleSheet styles;

    private NumberingDefinitions(XElement? root, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.Word() is "abstractNum" && element.Attr("abstractNumId") is { } id)
            {
                definitions.TryAdd(id, element);
            }
            else if (element.Word() is "num" && element.Int("numId") is { } number)
            {
                lists.TryAdd(number, element);
            }
        }
    }

    /// <summary>Reads the numbering part, if there is one.</summary>
    public static NumberingDefinitions Load(ReportPackage package, string main, StyleSheet styles)
    {
        if (package.Related(main, "numbering") is not { } part)
        {
            return new NumberingDefinitions(null, styles);
        }

        using var reader = package.OpenXml(part);
        return new NumberingDefinitions(XElement.Load(reader), styles);
    }

    /// <summary>The list of that id; null when it is not defined (Word shows no number then).</summary>
    public NumberingList? Find(int id)
    {
        if (!resolved.TryGetValue(id, out var list))
        {
            list = Resolve(id);
            resolved[id] = list;
        }

        return list;
    }

    private NumberingList? Resolve(int id)
    {
        if (!lists.TryGetValue(id, out var element) || Definition(element, LongestLink) is not { } definition)
        {
            return null;
        }

        var levels = new NumberingLevel?[Levels];
        Fill(levels, definition.Elements(WordXml.W + "lvl"));
        var overrides = element.Elements(WordXml.W + "lvlOverride").ToList();
        Fill(levels, overrides.Elements(WordXml.W + "lvl"));
        var starts = new Dictionary<int, int>();
        foreach (var change in overrides)
        {
            if (change.Int("ilvl") is >= 0 and < Levels and var level && change.Child("startOverride").Int() is { } start)
            {
                starts[level] = start;
            }
        }

        return new NumberingList(definition.Attr("abstractNumId")!, levels, starts);
    }

    /// <summary>The definition of a list. One that only names a list style is that of the style's own list.</summary>
    private XElement? Definition(XElement list, int links)
    {
        if (list.Child("abstractNumId").Val() is not { } id || !definitions.TryGetValue(id, out var definition))
        {
            return null;
        }

        return links > 0 && definition.Child("numStyleLink").Val() is { } style && styles.Find(style)?.NumberingId is { } number && lists.TryGetValue(number, out var linked)
            ? Definition(linked, links - 1)
            : definition;
    }

    private static void Fill(NumberingLevel?[] levels, IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Int("ilvl") is >= 0 and < Levels and var level)
            {
                levels[level] = NumberingLevel.Read(element);
            }
        }
    }
}
