using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Content as plain lines, for showing it back to those who wrote it.</summary>
public static class BlockText
{
    private const string PictureMark = "[hình ảnh]";
    private const string CellSeparator = " | ";

    /// <summary>One line for each paragraph and for each row of a table; empty ones are left out.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Block> blocks) =>
        blocks.SelectMany(LinesOf).Where(line => !string.IsNullOrWhiteSpace(line));

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [TextOf(paragraph)],
        TableBlock table => table.Rows.Select(row => string.Join(CellSeparator, row.Cells.Select(cell => string.Join(' ', Lines(cell.Blocks))))),
        _ => [],
    };

    private static string TextOf(Paragraph paragraph) =>
        (paragraph.Marker is null ? string.Empty : paragraph.Marker + " ") + string.Concat(paragraph.Inlines.Select(TextOf));

    private static string TextOf(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        LineBreak => " ",
        Picture => PictureMark,
        _ => string.Empty,
    };
}
