using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Styles;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The parts of one paragraph in the making: its own text, the text of section controls within it, and text boxes anchored in it.</summary>
internal sealed class ParagraphParts(ReadingContext context, Style style, Scope scope)
{
    private readonly InlineSink main = new();
    private InlineSink? aside;
    private readonly List<(ControlTag Tag, InlineSink Sink)> sections = [];
    private readonly List<BodyElement> boxes = [];

    /// <summary>Style of the paragraph.</summary>
    public Style Style { get; } = style;

    /// <summary>Where text goes now.</summary>
    public InlineSink Sink => aside ?? main;

    /// <summary>Puts content of an earlier paragraph before this one's.</summary>
    public void Put(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            main.Add(inline);
        }
    }

    /// <summary>Adds the paragraphs of a text box; they follow this paragraph.</summary>
    public void AddBox(IEnumerable<BodyElement> elements) => boxes.AddRange(elements);

    /// <summary>Reads a control of a section into a part of its own.</summary>
    public void InSection(ControlTag tag, Action read)
    {
        var before = aside;
        aside = new InlineSink();
        sections.Add((tag, aside));
        read();
        aside = before;
    }

    /// <summary>Reads into a part of its own, returns its plain text, and adds it to the current part.</summary>
    public IReadOnlyList<Inline> Aside(Action read)
    {
        var before = aside;
        aside = new InlineSink();
        read();
        var inlines = aside.Take();
        aside = before;
        foreach (var inline in inlines)
        {
            Sink.Add(inline);
        }

        return inlines;
    }

    /// <summary>The paragraph's own content.</summary>
    public IReadOnlyList<Inline> TakeMain() => main.Take();

    /// <summary>All elements.</summary>
    public IEnumerable<BodyElement> Elements(XElement? properties, bool inContents)
    {
        var own = Own(properties);

        // In a table, the number of a list is what the reader sees in a cell that is empty otherwise
        var isNumber = scope.Tables > 0 && own.Marker?.Any(char.IsAsciiDigit) == true;
        return HasContent(own) || isNumber ? [Element(own, scope.Tag, inContents, OutlineLevel(properties)), .. Others(inContents)] : Others(inContents);
    }

    /// <summary>All elements but the paragraph's own.</summary>
    public IEnumerable<BodyElement> Others(bool inContents)
    {
        foreach (var (tag, sink) in sections)
        {
            var paragraph = new Paragraph(sink.Take());
            if (HasContent(paragraph))
            {
                yield return Element(paragraph, tag, inContents, null);
            }
        }

        foreach (var box in boxes)
        {
            yield return box;
        }
    }

    private static bool HasContent(Paragraph paragraph) => BlockText.HasContent(paragraph);

    private Paragraph Own(XElement? properties)
    {
        var inlines = main.Take();
        var numbering = properties.Child("numPr");
        var list = numbering.Child("numId").Int() ?? Style.NumberingId;
        var listLevel = numbering.Child("ilvl").Int() ?? (numbering.Child("numId") is null ? Style.NumberingLevel : 0);
        var isCounted = list is not null && (properties.Child("rPr").Child("vanish").Toggle() ?? false) == false;
        var marker = isCounted ? context.Numbers.Next(list!.Value, numbering.Child("ilvl") is null ? null : listLevel, Style.Id) : null;
        var outline = OutlineLevel(properties);
        return new Paragraph(inlines)
        {
            Kind = outline is not null ? ParagraphKind.Heading : marker is not null ? ParagraphKind.ListItem : ParagraphKind.Body,
            Marker = marker is null ? null : CleanText.Of(marker),
            Level = Math.Clamp(outline ?? (marker is null ? 0 : listLevel ?? 0), 0, 8),
            Alignment = ParagraphAlignment.Kept(ParagraphAlignment.Read(properties) ?? Style.Alignment),
            Tabs = TabLeaders.Kept(TabLeaders.Read(properties) ?? Style.Tabs, inlines),
        };
    }

    private int? OutlineLevel(XElement? properties) =>
        (properties.Child("outlineLvl").Int() ?? Style.OutlineLevel) is >= 0 and < 9 and var level ? level : null;

    private BodyElement Element(Paragraph paragraph, ControlTag? tag, bool inContents, int? outline) =>
        new(paragraph, context.Dropped.Element) { Tag = tag, Format = ParagraphFormat.Of(paragraph, Style.Name, outline), InContents = inContents };
}
