using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Content as lines that are shown back to those who wrote it: with marks for pictures, and rows of tables in lines of their own.</summary>
public static class ShownLines
{
    private const string PictureMark = "[hình ảnh]";
    private const string CellSeparator = " | ";

    /// <summary>One line for each paragraph and for each row of a table; empty ones are left out.</summary>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) =>
        blocks.SelectMany(LinesOf).Where(line => !string.IsNullOrWhiteSpace(line));

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Marker is null ? string.Empty : paragraph.Marker + " ") + BlockText.Words(paragraph.Inlines, PictureMark)],
        TableBlock table => table.Rows.Select(row => string.Join(CellSeparator, row.Cells.Select(cell => string.Join(' ', Of(cell.Blocks))))),
        _ => [],
    };
}
