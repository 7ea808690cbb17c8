using System.Xml.Linq;
using GenderEquality.Functions.Reports.Text.LegacyFonts;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Styles;

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
