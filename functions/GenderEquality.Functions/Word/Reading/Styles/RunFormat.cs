using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Formatting of a run, as far as it is read. Null means not said here.</summary>
internal sealed record RunFormat
{
    public static readonly RunFormat Unsaid = new();

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Underline { get; init; }

    public bool? Capitals { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>Struck through, once or twice: text that is to go.</summary>
    public bool? Struck { get; init; }

    public VerticalPosition? Vertical { get; init; }

    /// <summary>Font of Latin text: legacy Vietnamese encodings are told by it.</summary>
    public string? Font { get; init; }

    /// <summary>Reads a <c>w:rPr</c>.</summary>
    public static RunFormat Read(XElement? properties, ThemeFonts fonts)
    {
        if (properties is null)
        {
            return Unsaid;
        }

        var look = Unsaid;
        foreach (var property in properties.Elements())
        {
            look = property.Word() switch
            {
                "b" => look with { Bold = property.Toggle() },
                "i" => look with { Italic = property.Toggle() },
                "u" => look with { Underline = property.Val() is not (null or "none") },
                "caps" => look with { Capitals = property.Toggle() },
                "vanish" => look with { Hidden = property.Toggle() },
                "strike" or "dstrike" => look with { Struck = (property.Toggle() ?? false) || (look.Struck ?? false) },
                "vertAlign" => look with { Vertical = VerticalOf(property.Val()) },
                "rFonts" => look with { Font = fonts.Of(property) ?? look.Font },
                _ => look,
            };
        }

        return look;
    }

    /// <summary>This formatting where it says something, else the other's.</summary>
    public RunFormat Over(RunFormat below) => ReferenceEquals(this, Unsaid) ? below : new RunFormat
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Underline = Underline ?? below.Underline,
        Capitals = Capitals ?? below.Capitals,
        Hidden = Hidden ?? below.Hidden,
        Struck = Struck ?? below.Struck,
        Vertical = Vertical ?? below.Vertical,
        Font = Font ?? below.Font,
    };

    /// <summary>A character style over a paragraph style: what both switch on is off again (ISO 29500-1, 17.7.3).</summary>
    public RunFormat OverStyle(RunFormat paragraph) => Over(paragraph) with
    {
        Bold = Toggled(Bold, paragraph.Bold),
        Italic = Toggled(Italic, paragraph.Italic),
        Capitals = Toggled(Capitals, paragraph.Capitals),
    };

    private static bool? Toggled(bool? character, bool? paragraph) =>
        character is { } one && paragraph is { } other ? one ^ other : character ?? paragraph;

    private static VerticalPosition VerticalOf(string? value) => value switch
    {
        "superscript" => VerticalPosition.Superscript,
        "subscript" => VerticalPosition.Subscript,
        _ => VerticalPosition.Baseline,
    };
}
