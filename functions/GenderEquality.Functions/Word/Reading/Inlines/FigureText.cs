using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The text of figures: a raised "1" beside a number is the mark of a note, no digit.</summary>
internal static class FigureText
{
    /// <summary>Content without what is raised or lowered beside the digits of a number.</summary>
    public static IReadOnlyList<Inline> WithoutNoteMarks(IReadOnlyList<Inline> inlines) =>
        inlines.OfType<TextRun>().Any(run => run.Vertical == VerticalPosition.Baseline && run.Text.Any(char.IsAsciiDigit))
            ? [.. inlines.Where(inline => inline is not TextRun { Vertical: not VerticalPosition.Baseline })]
            : inlines;

    /// <summary>Text of a figure's cell: text of blocks without note marks.</summary>
    public static string Of(IReadOnlyList<Block> blocks) =>
        BlockText.Of(blocks.Select(block => block is Paragraph paragraph ? paragraph with { Inlines = WithoutNoteMarks(paragraph.Inlines) } : block));
}
