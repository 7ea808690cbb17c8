using System.Text;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Content as plain text.</summary>
internal static class PlainText
{
    /// <summary>Text of a paragraph without its marker; line breaks are spaces.</summary>
    public static string Of(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch { TextRun run => run.Text, LineBreak => " ", _ => string.Empty });
        }

        return text.ToString().Trim();
    }

    /// <summary>The same without what is raised or lowered beside the digits of a number: those are note marks.</summary>
    public static IReadOnlyList<Inline> WithoutNoteMarks(IReadOnlyList<Inline> inlines) =>
        inlines.OfType<TextRun>().Any(run => run.Vertical == VerticalPosition.Baseline && run.Text.Any(char.IsAsciiDigit))
            ? [.. inlines.Where(inline => inline is not TextRun { Vertical: not VerticalPosition.Baseline })]
            : inlines;

    /// <summary>Text of a figure's cell: text of blocks without note marks.</summary>
    public static string OfFigure(IReadOnlyList<Block> blocks) =>
        Of(blocks.Select(block => block is Paragraph paragraph ? paragraph with { Inlines = WithoutNoteMarks(paragraph.Inlines) } : block));

    /// <summary>Text of blocks, a line each, with markers.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            var line = block switch
            {
                Paragraph paragraph => (paragraph.Marker is { } marker ? marker + " " : string.Empty) + Of(paragraph.Inlines),
                TableBlock table => string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => Of(cell.Blocks))),
                _ => string.Empty,
            };
            if (line.Length > 0)
            {
                text.Append(text.Length > 0 ? "\n" : string.Empty).Append(line);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether there is anything to see: a letter, a picture, a table.</summary>
    public static bool HasContent(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines.Any(inline => inline is Picture or Footnote || (inline is TextRun run && !string.IsNullOrWhiteSpace(run.Text))),
        TableBlock table => table.Rows.Any(row => row.Cells.Any(cell => cell.Blocks.Any(HasContent))),
        _ => false,
    };
}
