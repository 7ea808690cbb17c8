using System.Globalization;
using System.Xml.Linq;

namespace GenderEquality.Functions.Word.Reading.Package;

/// <summary>Names and values of WordprocessingML, read leniently: a value that makes no sense counts as absent.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";

    private static readonly XName ValName = W + "val";

    /// <summary>Local name of a WordprocessingML element; empty for any other.</summary>
    public static string Word(this XElement element) => element.Name.Namespace == W ? element.Name.LocalName : string.Empty;

    public static XElement? Child(this XElement? element, string name) => element?.Element(W + name);

    public static string? Val(this XElement? element) => element?.Attribute(ValName)?.Value;

    public static string? Attr(this XElement? element, string name) => element?.Attribute(W + name)?.Value;

    /// <summary>An on/off property: null when absent.</summary>
    public static bool? Toggle(this XElement? element) => element is null ? null : element.Val() is not ("0" or "false" or "off");

    public static int? Int(this XElement? element, string attribute = "val") => ParseInt(element.Attr(attribute));

    /// <summary>A whole number; null when it is none.</summary>
    public static int? ParseInt(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A length in twentieths of a point, as a number or (strict files) with its unit: "85.05pt".</summary>
    public static int? Twips(string? text)
    {
        if (ParseInt(text) is { } plain)
        {
            return plain;
        }

        if (text is not { Length: > 2 } || !double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        double? factor = text[^2..] switch { "pt" => 20, "in" => 1440, "cm" => 567, "mm" => 56.7, "pc" or "pi" => 240, _ => null };
        return factor is { } known && System.Math.Abs(number) < 100_000 ? (int)(number * known) : null;
    }
}
