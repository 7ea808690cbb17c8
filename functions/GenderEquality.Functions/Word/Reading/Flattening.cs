using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Turns tables into paragraphs where a table cannot stand.</summary>
internal static class Flattening
{
    /// <summary>Paragraphs of blocks; a row of a table is one paragraph with its cells separated by tabs.</summary>
    public static IEnumerable<Paragraph> Paragraphs(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return paragraph;
            }

            foreach (var row in (block as TableBlock)?.Rows ?? [])
            {
                var inlines = Row(row);
                if (inlines.Count > 0)
                {
                    yield return new Paragraph(inlines);
                }
            }
        }
    }

    private static List<Inline> Row(TableBlockRow row)
    {
        var inlines = new List<Inline>();
        foreach (var cell in row.Cells.Where(cell => cell.Merge != RowMerge.Continue))
        {
            foreach (var paragraph in Paragraphs(cell.Blocks).Where(BlockText.HasContent))
            {
                if (inlines.Count > 0)
                {
                    inlines.Add(new TextRun("\t"));
                }

                inlines.AddRange(paragraph.Inlines);
            }
        }

        return inlines;
    }
}
