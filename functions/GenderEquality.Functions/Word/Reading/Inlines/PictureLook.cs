using System.Globalization;
using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>What of a picture is seen, and how it is turned.</summary>
internal sealed record PictureLook(PictureCrop? Crop, int Rotation)
{
    private const int Whole = 100_000;
    private const int FullTurn = 360 * 60_000;

    /// <summary>Shapes to which Word cuts pictures in its styles and by "Crop to Shape", as far as they are more than ornaments.</summary>
    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal)
    {
        "roundRect", "ellipse", "snip1Rect", "snip2SameRect", "snip2DiagRect", "round1Rect", "round2SameRect", "round2DiagRect", "snipRoundRect", "triangle", "rtTriangle",
        "parallelogram", "trapezoid", "diamond", "pentagon", "hexagon", "heptagon", "octagon", "decagon", "dodecagon", "teardrop", "plaque", "heart", "cloud", "star4", "star5", "star6",
        "homePlate", "chevron", "flowChartAlternateProcess", "flowChartTerminator", "flowChartConnector",
    };

    /// <summary>Whether left and right, and top and bottom, are exchanged.</summary>
    public (bool Horizontally, bool Vertically) Flips { get; private init; }

    /// <summary>Shape to which it is cut; null for a rectangle.</summary>
    public string? Shape { get; private init; }

    /// <summary>Whether anything of it is seen, in a shape that can be drawn again: otherwise more would be shown than the agency shows.</summary>
    public bool IsClear { get; private init; } = true;

    /// <summary>The look of an <c>a:blip</c>.</summary>
    public static PictureLook Of(XElement blip)
    {
        var fill = blip.Parent;
        var properties = fill?.Parent?.Name.LocalName is "spPr" ? fill.Parent : fill?.Parent?.Elements().FirstOrDefault(element => element.Name.LocalName is "spPr");
        var transform = properties?.Element(WordXml.A + "xfrm");
        var preset = properties?.Element(WordXml.A + "prstGeom")?.Attribute("prst")?.Value;
        var isPlain = preset is null or "rect";
        var crop = Cut(fill?.Element(WordXml.A + "srcRect"), Percent, "l", "t", "r", "b");
        return new PictureLook(crop, Turned(WordXml.ParseInt(transform?.Attribute("rot")?.Value) ?? 0))
        {
            Flips = (IsOn(transform, "flipH"), IsOn(transform, "flipV")),
            Shape = isPlain ? null : preset,
            IsClear = IsSeen(crop) && (isPlain || Shapes.Contains(preset!)) && properties?.Element(WordXml.A + "custGeom") is null,
        };
    }

    /// <summary>The look of a <c>v:imagedata</c>.</summary>
    public static PictureLook OfVml(XElement image)
    {
        var style = (image.Parent?.Attribute("style")?.Value ?? string.Empty).Split(';', StringSplitOptions.TrimEntries).Select(entry => entry.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(entry => entry.Length == 2).DistinctBy(entry => entry[0], StringComparer.OrdinalIgnoreCase).ToDictionary(entry => entry[0], entry => entry[1], StringComparer.OrdinalIgnoreCase);
        var flip = style.GetValueOrDefault("flip") ?? string.Empty;
        var crop = Cut(image, Fraction, "cropleft", "croptop", "cropright", "cropbottom");
        return new PictureLook(crop, Turned(Degrees(style.GetValueOrDefault("rotation"))))
        {
            Flips = (flip.Contains('x', StringComparison.OrdinalIgnoreCase), flip.Contains('y', StringComparison.OrdinalIgnoreCase)),
            IsClear = IsSeen(crop),
        };
    }

    /// <summary>The picture with this look.</summary>
    public Picture Apply(Picture picture) =>
        picture with { Crop = Crop, Rotation = Rotation, Shape = Shape, FlippedHorizontally = Flips.Horizontally, FlippedVertically = Flips.Vertically };

    private static PictureCrop? Cut(XElement? element, Func<XElement, string, int> read, params ReadOnlySpan<string> sides)
    {
        if (element is null)
        {
            return null;
        }

        var crop = new PictureCrop(read(element, sides[0]), read(element, sides[1]), read(element, sides[2]), read(element, sides[3]));
        return crop is { Left: 0, Top: 0, Right: 0, Bottom: 0 } ? null : crop;
    }

    private static bool IsSeen(PictureCrop? crop) => crop is null || (crop.Left + crop.Right < Whole && crop.Top + crop.Bottom < Whole);

    /// <summary>"50000", or "50%" in strict files.</summary>
    private static int Percent(XElement element, string attribute) => element.Attribute(attribute)?.Value is not { } text ? 0
        : text.EndsWith('%') ? Thousandths(Number(text[..^1]) / 100) : Math.Clamp(WordXml.ParseInt(text) ?? 0, -Whole, Whole);

    /// <summary>"32768f" (of 65,536), "0.5" or "50%".</summary>
    private static int Fraction(XElement element, string attribute) => element.Attribute(attribute)?.Value is not { Length: > 0 } text ? 0
        : text.EndsWith('f') ? Thousandths(Number(text[..^1]) / 65_536)
        : text.EndsWith('%') ? Thousandths(Number(text[..^1]) / 100)
        : Thousandths(Number(text));

    private static int Thousandths(decimal part) => (int)(Math.Clamp(part, -1, 1) * Whole);

    /// <summary>"90", or "5898240fd" in 65,536ths of a degree.</summary>
    private static int Degrees(string? text) => text is not { Length: > 0 } ? 0
        : (int)(Math.Clamp(text.EndsWith("fd", StringComparison.Ordinal) ? Number(text[..^2]) / 65_536 : Number(text), -360, 360) * 60_000);

    private static decimal Number(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Turned(int rotation) => ((rotation % FullTurn) + FullTurn) % FullTurn;

    private static bool IsOn(XElement? transform, string attribute) => transform?.Attribute(attribute)?.Value is "1" or "true" or "on";
}
