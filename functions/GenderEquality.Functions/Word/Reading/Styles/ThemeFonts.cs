using System.Xml.Linq;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>The fonts behind the names "minor" and "major" of the document's theme.</summary>
internal sealed class ThemeFonts
{
    private readonly string? major;
    private readonly string? minor;

    private ThemeFonts(string? major, string? minor)
    {
        this.major = major;
        this.minor = minor;
    }

    /// <summary>Reads the theme, if there is one.</summary>
    public static ThemeFonts Load(ReportPackage package, string main)
    {
        if (package.Related(main, "theme") is not { } part)
        {
            return new ThemeFonts(null, null);
        }

        using var reader = package.OpenXml(part);
        var theme = XElement.Load(reader);
        return new ThemeFonts(Latin(theme, "majorFont"), Latin(theme, "minorFont"));
    }

    /// <summary>Font that a <c>w:rFonts</c> gives to Latin text beyond ASCII, where legacy Vietnamese letters stand.</summary>
    public string? Of(XElement fonts) =>
        FromTheme(fonts.Attr("hAnsiTheme") ?? fonts.Attr("asciiTheme")) ?? fonts.Attr("hAnsi") ?? fonts.Attr("ascii");

    private static string? Latin(XElement theme, string name) =>
        theme.Descendants(WordXml.A + name).FirstOrDefault()?.Element(WordXml.A + "latin")?.Attribute("typeface")?.Value;

    private string? FromTheme(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("major", StringComparison.Ordinal) => major,
        _ => minor,
    };
}
