using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>The document's styles, each resolved with those it is based on.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 40;

    private readonly Dictionary<string, XElement> elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> resolved = new(StringComparer.Ordinal);
    private readonly string? defaultParagraph;
    private readonly RunFormat defaults = RunFormat.Unsaid;

    private StyleSheet(XElement? root, ThemeFonts fonts)
    {
        Fonts = fonts;
        foreach (var style in root?.Elements(WordXml.W + "style") ?? [])
        {
            if (style.Attr("styleId") is { } id && elements.TryAdd(id, style) && defaultParagraph is null
                && style.Attr("type") is "paragraph" && style.Attr("default") is "1" or "true" or "on")
            {
                defaultParagraph = id;
            }
        }

        defaults = RunFormat.Read(root.Child("docDefaults").Child("rPrDefault").Child("rPr"), fonts);
    }

    /// <summary>Fonts of the theme.</summary>
    public ThemeFonts Fonts { get; }

    /// <summary>Reads the styles part, if there is one.</summary>
    public static StyleSheet Load(ReportPackage package, string main)
    {
        var fonts = ThemeFonts.Load(package, main);
        if (package.Related(main, "styles") is not { } part)
        {
            return new StyleSheet(null, fonts);
        }

        using var reader = package.OpenXml(part);
        return new StyleSheet(XElement.Load(reader), fonts);
    }

    /// <summary>A paragraph's style; the default one when it names none or one that is missing.</summary>
    public Style Paragraph(string? id) => Find(id) ?? Find(defaultParagraph) ?? Style.None;

    /// <summary>Formatting of a run: its own over its character style, over its paragraph's style, over the document's defaults.</summary>
    public RunFormat Run(XElement? properties, Style paragraph)
    {
        var own = RunFormat.Read(properties, Fonts);
        var below = Find(properties.Child("rStyle").Val()) is { } style ? style.Look.OverStyle(paragraph.Look) : paragraph.Look;
        return own.Over(below).Over(defaults);
    }

    /// <summary>A style by id; null when the document has none of it.</summary>
    public Style? Find(string? id)
    {
        if (id is null || !elements.ContainsKey(id))
        {
            return null;
        }

        if (!resolved.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            resolved[id] = style;
        }

        return style;
    }

    private Style Resolve(string id)
    {
        var style = Style.None with { Id = id, Name = StyleNames.Normalise(elements[id].Child("name").Val() ?? id) };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = id; next is not null && seen.Add(next) && seen.Count <= LongestChain && elements.TryGetValue(next, out var element);
             next = element.Child("basedOn").Val())
        {
            style = style.Over(element, Fonts);
        }

        return style with { OutlineLevel = style.OutlineLevel ?? StyleNames.HeadingLevel(style.Name) };
    }
}

/// <summary>A style with what it inherits.</summary>
internal sealed record Style(string? Id, string Name)
{
    public static readonly Style None = new(null, string.Empty);

    public RunFormat Look { get; init; } = RunFormat.Unsaid;

    /// <summary>From 0; 9 is body text; null when neither style nor name says it.</summary>
    public int? OutlineLevel { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>Numbering that the style brings along.</summary>
    public int? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    /// <summary>Tab stops that the style brings along.</summary>
    public IReadOnlyList<TabStop>? Tabs { get; init; }

    /// <summary>This style over one that it is based on.</summary>
    public Style Over(XElement below, ThemeFonts fonts)
    {
        var paragraph = below.Child("pPr");
        var numbering = paragraph.Child("numPr");
        return this with
        {
            Look = Look.Over(RunFormat.Read(below.Child("rPr"), fonts)),
            OutlineLevel = OutlineLevel ?? paragraph.Child("outlineLvl").Int(),
            Alignment = Alignment ?? ParagraphAlignment.Read(paragraph),
            NumberingId = NumberingId ?? numbering.Child("numId").Int(),
            NumberingLevel = NumberingLevel ?? numbering.Child("ilvl").Int(),
            Tabs = Tabs ?? TabLeaders.Read(paragraph),
        };
    }
}
