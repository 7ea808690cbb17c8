namespace GenderEquality.Functions.Word.Safety;

/// <summary>Namespaces of strict OOXML and the transitional ones that nearly all files use.</summary>
internal static class StrictNamespaces
{
    private const string Prefix = "http://purl.oclc.org/ooxml/";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Prefix + "wordprocessingml/main"] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        [Prefix + "spreadsheetml/main"] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        [Prefix + "officeDocument/relationships"] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        [Prefix + "officeDocument/math"] = "http://schemas.openxmlformats.org/officeDocument/2006/math",
        [Prefix + "drawingml/main"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        [Prefix + "drawingml/wordprocessingDrawing"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        [Prefix + "drawingml/picture"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        [Prefix + "drawingml/chart"] = "http://schemas.openxmlformats.org/drawingml/2006/chart",
        [Prefix + "drawingml/diagram"] = "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    };

    /// <summary>The usual name of a strict namespace; any other unchanged.</summary>
    public static string Usual(string uri) =>
        uri.StartsWith(Prefix, StringComparison.Ordinal) && Known.TryGetValue(uri, out var usual) ? usual : uri;
}
