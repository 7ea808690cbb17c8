using System.Globalization;
using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Size of a picture in EMU, and its alternative text.</summary>
internal sealed record DrawingSize(long Width, long Height, string? Alt)
{
    private const long DefaultSide = 1_800_000;
    private const double EmuPerPoint = 12_700;

    /// <summary>Size of a whole DrawingML drawing.</summary>
    public static DrawingSize Of(XElement drawing) => Of(
        drawing.Descendants(WordXml.Wp + "extent").FirstOrDefault(),
        drawing.Descendants(WordXml.Wp + "docPr").FirstOrDefault()?.Attribute("descr")?.Value);

    /// <summary>Size of a VML picture, from the style of its shape: "width:100pt;height:2.5in".</summary>
    public static DrawingSize OfVml(XElement image)
    {
        var shape = image.Parent;
        long width = DefaultSide, height = DefaultSide;
        foreach (var entry in (shape?.Attribute("style")?.Value ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (entry.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value] && name is "width" or "height" && WordXml.Twips(value) is { } twips)
            {
                // A bare number is points here, not twips
                var emu = (long)((char.IsAsciiDigit(value[^1]) ? twips : twips / 20.0) * EmuPerPoint);
                (width, height) = name is "width" ? (emu, height) : (width, emu);
            }
        }

        return new DrawingSize(width, height, shape?.Attribute("alt")?.Value);
    }

    /// <summary>Size of one picture of this drawing: its own in a group, else the whole drawing's.</summary>
    public DrawingSize OfBlip(XElement blip)
    {
        var picture = blip.Ancestors(WordXml.Pic + "pic").FirstOrDefault();
        var isGrouped = picture?.Parent?.Name.LocalName is "wgp" or "grpSp";
        return isGrouped && picture?.Element(WordXml.Pic + "spPr")?.Element(WordXml.A + "xfrm")?.Element(WordXml.A + "ext") is { } own ? Of(own, Alt) : this;
    }

    private static DrawingSize Of(XElement? extent, string? alt) => new(Emu(extent?.Attribute("cx")?.Value), Emu(extent?.Attribute("cy")?.Value), alt);

    private static long Emu(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : DefaultSide;
}
