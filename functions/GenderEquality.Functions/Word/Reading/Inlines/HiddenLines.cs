using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Lines that a file holds within one block although a reader takes them for paragraphs: parted by line breaks (Shift+Enter, text
/// copied from a web page), or in a frame that is a table of one column.</summary>
internal static class HiddenLines
{
    private const int MostLines = 2_000;

    /// <summary>The lines of a element; nothing when it is a single one.</summary>
    public static IReadOnlyList<BodyElement> Of(BodyElement element)
    {
        var blocks = element.Block switch
        {
            Paragraph paragraph when paragraph.Inlines.Any(inline => inline is LineBreak) => Split(paragraph),
            TableBlock { Columns.Count: 1 } table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(InFrame),
            _ => [],
        };
        var lines = blocks.Where(BlockText.HasContent).Take(MostLines + 1).ToList();
        return lines.Count is 0 or > MostLines || (lines.Count == 1 && element.Table is null) || lines.Exists(line => line is TableBlock)
            ? []
            : [.. lines.Cast<Paragraph>().Select((line, index) => new BodyElement(line, element.Index) { Format = LookOf(element, line, index) })];
    }

    // A style that makes the whole paragraph a heading says it of the first line only
    private static ParagraphFormat LookOf(BodyElement element, Paragraph line, int index) =>
        ParagraphFormat.Of(line, element.Format?.StyleName ?? string.Empty, index == 0 ? element.Format?.OutlineLevel : null);

    private static IEnumerable<Block> InFrame(Block block) => block is Paragraph paragraph ? Split(paragraph) : [block];

    private static IEnumerable<Paragraph> Split(Paragraph paragraph)
    {
        var line = new List<Inline>();
        var isFirst = true;
        foreach (var inline in paragraph.Inlines.Append(new LineBreak()))
        {
            if (inline is not LineBreak)
            {
                line.Add(inline);
                continue;
            }

            yield return isFirst ? paragraph with { Inlines = [.. line] } : new Paragraph([.. line]) { Alignment = paragraph.Alignment };
            isFirst = false;
            line.Clear();
        }
    }
}
