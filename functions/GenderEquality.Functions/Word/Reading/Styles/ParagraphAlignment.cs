using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Alignment of a paragraph. Left and justified both mean "as the document has it": the consolidated report justifies its text.</summary>
internal static class ParagraphAlignment
{
    /// <summary>What a <c>w:pPr</c> says; null when it says nothing.</summary>
    public static Alignment? Read(XElement? properties) => properties.Child("jc").Val() switch
    {
        "center" => Alignment.Center,
        "right" or "end" => Alignment.Right,
        "left" or "start" => Alignment.Left,
        "both" or "distribute" => Alignment.Justify,
        _ => null,
    };

    /// <summary>What is kept of it.</summary>
    public static Alignment? Kept(Alignment? alignment) => alignment is Alignment.Center or Alignment.Right ? alignment : null;
}
