using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>The pictures and notes of a block: content, even where the words beside them are a heading, part of the form, or figures of an appendix.</summary>
internal static class BesideWords
{
    /// <summary>They alone, as a paragraph; null when there are none.</summary>
    public static Paragraph? Of(Block block)
    {
        var found = In(block).ToList();
        return found.Count == 0 ? null : new Paragraph(found);
    }

    private static IEnumerable<Inline> In(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines.Where(inline => inline is Picture or Footnote),
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(In),
        _ => [],
    };
}
