namespace GenderEquality.Functions.Reports.Content;

/// <summary>The plain text of extracted content.</summary>
public static class BlockText
{
    /// <summary>Text of runs as it stands: line breaks are spaces, footnotes are left out.</summary>
    /// <param name="inlines">Runs, breaks, pictures and notes.</param>
    /// <param name="picture">What stands for a picture.</param>
    public static string Words(IEnumerable<Inline> inlines, string picture = "") => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        LineBreak => " ",
        Picture => picture,
        _ => string.Empty,
    }));

    /// <summary>Text of a paragraph without its marker and without blanks around it.</summary>
    public static string Of(IEnumerable<Inline> inlines) => Words(inlines).Trim();

    /// <summary>Text of blocks, a line each, with markers; empty ones are left out, and footnotes. A table is one line.</summary>
    public static string Of(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(Line).Where(line => line.Length > 0));

    /// <summary>Text of every paragraph in order: cells of tables row by row, footnotes after the paragraph that they belong to.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [Words(paragraph.Inlines), .. paragraph.Inlines.OfType<Footnote>().SelectMany(note => Paragraphs(note.Blocks))],
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Paragraphs(cell.Blocks)),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>Whether there is anything to see: a letter, a picture, a note.</summary>
    public static bool HasContent(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines.Any(inline => inline is Picture or Footnote || (inline is TextRun run && !string.IsNullOrWhiteSpace(run.Text))),
        TableBlock table => table.Rows.Any(row => row.Cells.Any(cell => cell.Blocks.Any(HasContent))),
        _ => false,
    };

    private static string Line(Block block) => block switch
    {
        Paragraph paragraph => (paragraph.Marker is { } marker ? marker + " " : string.Empty) + Of(paragraph.Inlines),
        TableBlock table => string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => Of(cell.Blocks))),
        _ => string.Empty,
    };
}
