using System.Runtime.InteropServices;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>One block of the document in reading order, with what tells where it belongs.</summary>
/// <param name="Block">Paragraph or table.</param>
/// <param name="Index">Position in the document, from 0.</param>
internal sealed record BodyElement(Block Block, int Index)
{
    /// <summary>The innermost content control of this product around it.</summary>
    public ControlTag? Tag { get; init; }

    /// <summary>How a paragraph looks; null for a table.</summary>
    public ParagraphFormat? Format { get; init; }

    /// <summary>The table as it stands in the file; null for a paragraph.</summary>
    public SourceTable? Table { get; init; }

    /// <summary>Whether it stands in a table of contents.</summary>
    public bool InContents { get; init; }
}

/// <summary>A table as it stands in the file.</summary>
/// <param name="Rows">Rows with cells at their grid columns.</param>
/// <param name="Answers">Content controls of cells in it.</param>
internal sealed record SourceTable(IReadOnlyList<SourceRow> Rows, IReadOnlyList<CellAnswer> Answers);

/// <summary>A row of a table in the file.</summary>
internal sealed record SourceRow(IReadOnlyList<SourceCell> Cells, bool Header);

/// <summary>A cell of a table in the file.</summary>
/// <param name="Column">First grid column.</param>
/// <param name="Span">Grid columns that it covers.</param>
/// <param name="Merge">Part in a vertical merge.</param>
/// <param name="Blocks">Content.</param>
internal sealed record SourceCell(int Column, int Span, RowMerge Merge, IReadOnlyList<Block> Blocks)
{
    /// <summary>The lines that are set for it alone.</summary>
    public CellLines Lines { get; init; }

    /// <summary>Content as plain text; the number of a list alone is none.</summary>
    public string Text { get; } = BlockText.Of(Blocks.Where(BlockText.HasContent));

    /// <summary>Content as the text of a figure, a line for each that is seen, without note marks and hints.</summary>
    public string Figure => FigureHint.Without(FigureText.Of(Blocks));
}

/// <summary>Lines around one cell that are set for it alone.</summary>
/// <param name="Said">Sides for which it is said whether they have one.</param>
/// <param name="Drawn">Those of them that have one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellLines(CellSides Said, CellSides Drawn);

/// <summary>What stands in the content control of one cell; empty when it was not filled in.</summary>
/// <param name="Tag">Which cell.</param>
/// <param name="Text">All of it.</param>
/// <param name="Figure">The same without note marks.</param>
internal sealed record CellAnswer(ControlTag Tag, string Text, string Figure)
{
    /// <summary>All of it, without the template's hint.</summary>
    public string Text { get; } = FigureHint.Without(Text);

    /// <summary>The same without note marks.</summary>
    public string Figure { get; } = FigureHint.Without(Figure);
}
