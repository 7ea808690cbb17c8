using System.Text;
using System.Xml;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> texts = [];

    /// <summary>Reads them; none where the workbook has no such part.</summary>
    public static SharedStrings Load(ReportPackage package, string workbook)
    {
        var strings = new SharedStrings();
        if (package.Related(workbook, "sharedStrings") is { } part)
        {
            using var reader = package.OpenXml(part);
            while (reader.Read())
            {
                if (reader.IsAt("si"))
                {
                    strings.texts.Add(ReadText(reader));
                }
            }
        }

        return strings;
    }

    /// <summary>The text of that number.</summary>
    public string this[int index] => index >= 0 && index < texts.Count ? texts[index] : throw new UnsafeFileException(RefusalReason.Damaged);

    /// <summary>The text of the element at which the reader stands, its formatted pieces joined; how it is pronounced is none of it.</summary>
    public static string ReadText(XmlReader reader)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var spoken = int.MaxValue;
        while (reader.ReadIn(depth))
        {
            spoken = reader.Depth <= spoken ? int.MaxValue : spoken;
            if (reader.IsAt("rPh"))
            {
                spoken = reader.Depth;
            }
            else if (spoken == int.MaxValue && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return EscapedCharacters.Resolve(text.ToString());
    }
}
