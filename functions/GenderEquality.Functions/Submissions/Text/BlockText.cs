using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Submissions.Text;

/// <summary>The plain text of extracted content.</summary>
public static class BlockText
{
    /// <summary>Text of every paragraph in order: cells of tables row by row, footnotes after the paragraph that they belong to.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => Paragraphs(paragraph),
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Paragraphs(cell.Blocks)),
        _ => [],
    });

    /// <summary>Text of one paragraph without its footnotes; line breaks as spaces.</summary>
    public static string Of(Paragraph paragraph) => string.Concat(paragraph.Inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        LineBreak => " ",
        _ => string.Empty,
    }));

    private static IEnumerable<string> Paragraphs(Paragraph paragraph) =>
        [Of(paragraph), .. paragraph.Inlines.OfType<Footnote>().SelectMany(note => Paragraphs(note.Blocks))];
}
