using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Tells drawings that say something from the lines under headings, which every administrative document has.</summary>
internal static class ShapeKind
{
    private const int MostElements = 2_000;

    /// <summary>Whether a drawing without picture and text is more than lines and frames.</summary>
    public static bool IsWorthNaming(XElement drawing)
    {
        var elements = (AlternateContent.Choose(drawing) ?? drawing).Descendants().Take(MostElements).ToList();
        return elements.Exists(element => element.Name.LocalName is "ink" or "contentPart" or "model3d" or "custGeom")
            || elements.Exists(IsPreset) || elements.Exists(element => element.Name.Namespace == WordXml.Vml && element.Name.LocalName is "oval" or "polyline" or "curve" or "arc");
    }

    private static bool IsPreset(XElement element) => element.Name == WordXml.A + "prstGeom"
        && element.Attribute("prst")?.Value is not (null or "line" or "rect") and var preset && !preset.Contains("Connector", StringComparison.Ordinal);
}
