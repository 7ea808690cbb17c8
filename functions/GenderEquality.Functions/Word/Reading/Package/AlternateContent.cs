using System.Xml.Linq;

namespace GenderEquality.Functions.Word.Reading.Package;

/// <summary>Content that a file holds twice, for newer and for older programs (<c>mc:AlternateContent</c>): one of them is read.</summary>
internal static class AlternateContent
{
    private static readonly XName Name = WordXml.Compatibility + "AlternateContent";

    /// <summary>The alternative to read; the element itself when it is no such pair.</summary>
    public static XElement? Choose(XElement element)
    {
        if (element.Name != Name)
        {
            return element;
        }

        var fallback = element.Element(WordXml.Compatibility + "Fallback");
        var choice = element.Elements(WordXml.Compatibility + "Choice").FirstOrDefault();
        return choice is not null && (fallback is null || IsReadable(choice)) ? choice : fallback ?? choice;
    }

    /// <summary>Newer charts, ink and 3D have a picture as their older form, which says more than a warning.</summary>
    private static bool IsReadable(XElement choice) => choice.Descendants().Any(element =>
        element.Name.LocalName is "txbxContent" or "blip" or "t" or "chart" or "relIds" || element.Name == WordXml.W + "p")
        || !choice.Descendants(WordXml.A + "graphicData").Any();
}
