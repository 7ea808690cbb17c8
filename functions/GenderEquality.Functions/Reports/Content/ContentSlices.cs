namespace GenderEquality.Functions.Reports.Content;

/// <summary>Cuts a long report into slices that can be tried one after the other, so that memory does not grow with its length.</summary>
public static class ContentSlices
{
    /// <summary>Inlines of a usual paragraph; one of many more weighs as much as several.</summary>
    private const int PiecesOfAParagraph = 8;

    /// <summary>The report in slices of about so many paragraphs, cells counted as paragraphs; itself when it is not longer.
    /// Figures are in the first slice. A table is never cut.</summary>
    public static IEnumerable<ReportContent> Of(ReportContent content, int paragraphs)
    {
        var sections = new List<SectionContent>();
        var weight = 0;
        var rest = content;
        foreach (var section in content.Sections)
        {
            foreach (var part in Parts(section, paragraphs))
            {
                sections.Add(part);
                weight += part.Blocks.Sum(Weight);
                if (weight >= paragraphs)
                {
                    yield return rest with { Sections = [.. sections], Unplaced = [] };
                    rest = content with { Tables = [] };
                    (sections, weight) = ([], 0);
                }
            }
        }

        foreach (var unplaced in Cut(content.Unplaced, paragraphs).DefaultIfEmpty([]))
        {
            yield return rest with { Sections = sections, Unplaced = unplaced };
            rest = content with { Tables = [] };
            sections = [];
        }
    }

    private static IEnumerable<SectionContent> Parts(SectionContent section, int paragraphs) =>
        section.Blocks.Count == 0 ? [section] : Cut(section.Blocks, paragraphs).Select(blocks => section with { Blocks = blocks });

    private static IEnumerable<IReadOnlyList<Block>> Cut(IReadOnlyList<Block> blocks, int paragraphs)
    {
        var cut = new List<Block>();
        var weight = 0;
        foreach (var block in blocks)
        {
            cut.Add(block);
            weight += Weight(block);
            if (weight >= paragraphs)
            {
                yield return cut;
                (cut, weight) = ([], 0);
            }
        }

        if (cut.Count > 0)
        {
            yield return cut;
        }
    }

    private static int Weight(Block block) => block is TableBlock table
        ? 1 + table.Rows.Sum(row => row.Cells.Sum(cell => cell.Blocks.Sum(Weight)))
        : 1 + (block is Paragraph paragraph ? paragraph.Inlines.Count / PiecesOfAParagraph : 0);
}
