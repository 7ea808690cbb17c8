using System.Text;
using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Equations (OMML) as one line of text: a/b, x^2, √(x).</summary>
internal static class Equation
{
    /// <summary>Text of an element of an equation.</summary>
    public static string Text(XElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(XElement element, StringBuilder text)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                text.Append(element.Value);
                break;
            case "f":
                Part(element, "num", text);
                text.Append('/');
                Part(element, "den", text);
                break;
            case "sSup":
                Script(element, text, ("sup", "^"));
                break;
            case "sSub":
                Script(element, text, ("sub", "_"));
                break;
            case "sSubSup":
                Script(element, text, ("sub", "_"), ("sup", "^"));
                break;
            case "rad":
                text.Append('√');
                Part(element, "e", text);
                break;
            case "d":
                text.Append('(');
                Children(element, text);
                text.Append(')');
                break;
            case "nary":
                text.Append(element.Element(WordXml.Math + "naryPr")?.Element(WordXml.Math + "chr")?.Attribute(WordXml.Math + "val")?.Value ?? "∫");
                Children(element, text);
                break;
            default:
                Children(element, text);
                break;
        }
    }

    private static void Children(XElement element, StringBuilder text)
    {
        foreach (var child in element.Elements().Where(child => !child.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal)))
        {
            Append(child, text);
        }
    }

    private static void Script(XElement element, StringBuilder text, params ReadOnlySpan<(string Name, string Sign)> scripts)
    {
        Part(element, "e", text);
        foreach (var (name, sign) in scripts)
        {
            text.Append(sign);
            Part(element, name, text);
        }
    }

    /// <summary>A part, in brackets when it is more than one sign or number.</summary>
    private static void Part(XElement element, string name, StringBuilder text)
    {
        var part = element.Element(WordXml.Math + name);
        var inner = part is null ? string.Empty : Text(part);
        var simple = inner.All(char.IsLetterOrDigit);
        text.Append(simple ? inner : $"({inner})");
    }
}
