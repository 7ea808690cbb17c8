using System.Xml;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks for fields that run a program or fetch something when Word updates them, in every part that Word shows: text, headers, notes,
/// comments. An instruction may be split over runs, stand in an attribute, and be put together from other fields.</summary>
internal static class FieldInspection
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] WithoutFields = ["styles", "numbering", "settings", "fontTable", "webSettings", "stylesWithEffects"];

    /// <summary>Throws <see cref="UnsafeFileException"/> that shows the first such field.</summary>
    public static void Check(ReportPackage package)
    {
        // The same limits as for reading, but not out of the same budget: what reading costs counts this in
        var bytes = new UnpackBudget(package.Limits.XmlBytes, package.Limits, static _ => { });
        var nodes = new XmlBudget(package.Limits, new WorkBudget());
        foreach (var part in package.Parts.Where(part => IsStory(package.Types.Of(part)) && !IsPackage(package, part)))
        {
            using var reader = new GuardedXmlReader(package.OpenPart(part, bytes), nodes);
            Check(reader);
        }
    }

    private static bool IsStory(string type) => type.Contains("wordprocessingml", StringComparison.Ordinal) && type.EndsWith("+xml", StringComparison.Ordinal)
        && !Array.Exists(WithoutFields, name => type.EndsWith($".{name}+xml", StringComparison.Ordinal));

    /// <summary>Whether a part is a Word file itself, inserted as a whole: it is looked at when it is opened, whatever type is stated for it.</summary>
    private static bool IsPackage(ReportPackage package, string part)
    {
        using var stream = package.OpenPart(part);
        var head = new byte[4];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [(byte)'P', (byte)'K', 3, 4];
    }

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
