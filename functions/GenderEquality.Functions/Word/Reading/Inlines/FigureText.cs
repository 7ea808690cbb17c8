using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The text of figures: a raised "1" beside a number is the mark of a note, no digit.</summary>
internal static class FigureText
{
    private const string AutomaticNumber = "(đánh số tự động)";

    /// <summary>Content without what is raised or lowered beside the digits of a number.</summary>
    public static IReadOnlyList<Inline> WithoutNoteMarks(IReadOnlyList<Inline> inlines) =>
        inlines.OfType<TextRun>().Any(run => run.Vertical == VerticalPosition.Baseline && run.Text.Any(char.IsAsciiDigit))
            ? [.. inlines.Where(inline => inline is not TextRun { Vertical: not VerticalPosition.Baseline })]
            : inlines;

    /// <summary>Text of a figure's cell without note marks, a line for each that is seen: what stands on two lines may be two figures.</summary>
    public static string Of(IReadOnlyList<Block> blocks) => string.Join('\n', blocks.SelectMany(Lines).Select(line => line.Trim()).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => Lines(paragraph),
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(Lines),
        _ => [],
    };

    private static IEnumerable<string> Lines(Paragraph paragraph)
    {
        var text = string.Concat(WithoutNoteMarks(paragraph.Inlines).Select(inline => inline switch
        {
            TextRun run => run.Text,
            LineBreak => "\n",
            _ => string.Empty,
        })).Trim();
        if (paragraph.Marker is not { } marker)
        {
            return text.Split('\n');
        }

        // A figure such as "12." that a program made the number of a list, on purpose or not; a bullet beside a figure says nothing
        var isNumber = marker.Any(char.IsAsciiDigit);
        return text.Length == 0 ? [isNumber ? $"{marker.TrimEnd('.', ')', ' ')} {AutomaticNumber}" : marker]
            : marker.Any(char.IsLetterOrDigit) ? [marker, .. text.Split('\n')]
            : text.Split('\n');
    }
}
