using System.Xml.Linq;
using GenderEquality.Functions.Submissions.Text.LegacyFonts;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>One level of a list definition.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Number format, such as <c>upperRoman</c>.</param>
/// <param name="Text">Pattern, such as <c>%1.%2.</c>.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text)
{
    /// <summary>Level (from 1) after which it starts again; 0 never; null after any higher level.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>Whether all numbers in it are Arabic.</summary>
    public bool Legal { get; init; }

    /// <summary>Style whose paragraphs are of this level.</summary>
    public string? ParagraphStyle { get; init; }

    /// <summary>Font of the marker: bullets are letters of symbol fonts.</summary>
    public string? Font { get; init; }

    /// <summary>Reads a <c>w:lvl</c>.</summary>
    public static NumberingLevel Read(XElement element)
    {
        var font = element.Child("rPr").Child("rFonts") is { } fonts ? fonts.Attr("hAnsi") ?? fonts.Attr("ascii") : null;
        var text = element.Child("lvlText").Val() ?? string.Empty;
        return new NumberingLevel(element.Child("start").Int() ?? 0, FormatOf(element), LegacyFont.Detect(font) is { } encoding ? LegacyText.ToUnicode(encoding, text) : text)
        {
            RestartAfter = element.Child("lvlRestart").Int(),
            Legal = element.Child("isLgl").Toggle() ?? false,
            ParagraphStyle = element.Child("pStyle").Val(),
            Font = font,
        };
    }

    // Newer formats stand in an alternate content with a custom pattern: "001, 002, 003, ..."
    private static string FormatOf(XElement element)
    {
        var format = element.Child("numFmt") ?? element.Descendants(WordXml.W + "numFmt").FirstOrDefault();
        return format.Val() is "custom" && format.Attr("format") is { } pattern && pattern.StartsWith('0') ? "decimalZero" : format.Val() ?? "decimal";
    }
}

/// <summary>A list (<c>w:num</c>) with its overrides applied.</summary>
/// <param name="Definition">Id of the abstract definition, whose counters its lists share.</param>
/// <param name="Levels">Nine levels; null where none is defined.</param>
/// <param name="StartOverrides">Numbers at which this list starts anew.</param>
internal sealed record NumberingList(string Definition, IReadOnlyList<NumberingLevel?> Levels, IReadOnlyDictionary<int, int> StartOverrides);

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
