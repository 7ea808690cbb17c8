using System.Text;
using System.Xml;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks for fields that run a program or fetch something when Word updates them, in every part that Word shows: text, headers, notes,
/// comments. An instruction may be split over runs, stand in an attribute, and be put together from other fields.</summary>
internal static class FieldInspection
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Names without which no part has a field, in every encoding that XML readers take. Searching for them costs a tenth of parsing.</summary>
    private static readonly byte[][] Names = [.. new[] { "instrText", "fldSimple", "fldChar" }.SelectMany(Encoded)];

    private static readonly string[] WithoutFields = ["styles", "numbering", "settings", "fontTable", "webSettings", "stylesWithEffects"];

    /// <summary>Throws <see cref="UnsafeFileException"/> that shows the first such field.</summary>
    public static void Check(ReportPackage package)
    {
        // The same limits as for reading, but not out of the same budget: what reading costs counts this in
        var bytes = new UnpackBudget(package.Limits.XmlBytes, package.Limits, static _ => { });
        var nodes = new XmlBudget(package.Limits, new WorkBudget());
        foreach (var part in package.Parts.Where(part => IsStory(part, package.Types.Of(part)) && HasFields(package, part)))
        {
            using var reader = new GuardedXmlReader(package.OpenPart(part, bytes), nodes);
            Check(reader);
        }
    }

    /// <summary>Whether a part may be text of the document: some programs state for a header no more than that it is XML.</summary>
    private static bool IsStory(string part, string type) =>
        (type.Contains("wordprocessingml", StringComparison.Ordinal) && type.EndsWith("+xml", StringComparison.Ordinal) && !Array.Exists(WithoutFields, name => type.EndsWith($".{name}+xml", StringComparison.Ordinal)))
        || (type is "application/xml" or "text/xml" && part.StartsWith("word/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a part may have fields. A Word file that is inserted as a whole is looked at when it is opened, whatever type is stated for it.</summary>
    private static bool HasFields(ReportPackage package, string part)
    {
        using var stream = package.OpenPart(part);
        var head = new byte[4];
        var start = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return start is not [(byte)'P', (byte)'K', 3, 4] && ByteSearch.FirstOf(start, stream, Names) is not null;
    }

    /// <summary>A name in one, two and four bytes a letter; without the zeros around it, so that the order of bytes does not matter.</summary>
    private static IEnumerable<byte[]> Encoded(string name) =>
        new[] { Encoding.ASCII, Encoding.Unicode, Encoding.UTF32 }.Select(encoding => encoding.GetBytes(name)).Select(bytes => bytes[..(Array.FindLastIndex(bytes, value => value != 0) + 1)]);

    private static void Check(XmlReader reader)
    {
        var fields = new FieldInstructions();
        var element = string.Empty;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                element = string.Equals(reader.NamespaceURI, W, StringComparison.Ordinal) ? reader.LocalName : string.Empty;
                Open(reader, element, fields);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && element is "instrText" or "delInstrText" or "t" or "delText")
            {
                fields.Add(reader.Value, isInstruction: element is "instrText" or "delInstrText");
            }
        }

        fields.EndAll();
    }

    private static void Open(XmlReader reader, string element, FieldInstructions fields)
    {
        if (element is "fldSimple" && Attribute(reader, "instr") is { } instruction)
        {
            FieldDanger.Check(instruction);
        }
        else if (element is "fldChar")
        {
            fields.Mark(Attribute(reader, "fldCharType"));
        }
    }

    /// <summary>An attribute of Word's, in whichever of its namespaces: asking the reader by name finds those of one only.</summary>
    private static string? Attribute(XmlReader reader, string name)
    {
        string? value = null;
        while (value is null && reader.MoveToNextAttribute())
        {
            value = string.Equals(reader.LocalName, name, StringComparison.Ordinal) && string.Equals(reader.NamespaceURI, W, StringComparison.Ordinal) ? reader.Value : null;
        }

        reader.MoveToElement();
        return value;
    }
}
