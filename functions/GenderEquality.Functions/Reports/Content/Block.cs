using System.Text.Json.Serialization;

namespace GenderEquality.Functions.Reports.Content;

/// <summary>A paragraph or a table.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(Paragraph), "p")]
[JsonDerivedType(typeof(TableBlock), "tbl")]
public abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its content in order.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block
{
    /// <summary>What it is.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>Number or bullet as the reader sees it, such as "a)" or "-"; null without.</summary>
    public string? Marker { get; init; }

    /// <summary>List or heading level from 0.</summary>
    public int Level { get; init; }

    /// <summary>Horizontal alignment; null for the document's own.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>Where tabs go, where a line leads there; null where they only make room.</summary>
    public IReadOnlyList<TabStop>? Tabs { get; init; }
}

/// <summary>A place to which a tab goes.</summary>
/// <param name="Position">From the left edge of the text, in twentieths of a point.</param>
/// <param name="Alignment">On which side of the place the text stands after the tab.</param>
/// <param name="Leader">What leads there.</param>
public sealed record TabStop(int Position, Alignment Alignment, TabLeader Leader);

/// <summary>What fills the room that a tab makes.</summary>
public enum TabLeader
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Dots.</summary>
    Dots,

    /// <summary>Dashes.</summary>
    Dashes,

    /// <summary>A line.</summary>
    Line,
}

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A sub-heading within the section.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,
}

/// <summary>Horizontal alignment.</summary>
public enum Alignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Both sides.</summary>
    Justify,
}

/// <summary>A table in the text.</summary>
/// <param name="Columns">Widths of the grid columns in twentieths of a point.</param>
/// <param name="Rows">Rows in order.</param>
public sealed record TableBlock(IReadOnlyList<int> Columns, IReadOnlyList<TableBlockRow> Rows) : Block
{
    /// <summary>Whether its cells have no lines around them.</summary>
    public bool Borderless { get; init; }
}

/// <summary>A row of a table in the text. Its cells' spans add up to the grid.</summary>
public sealed record TableBlockRow(IReadOnlyList<TableBlockCell> Cells)
{
    /// <summary>Whether it repeats at the top of each page.</summary>
    public bool Header { get; init; }
}

/// <summary>A cell; it always holds at least one block, and the last one is a paragraph.</summary>
public sealed record TableBlockCell(IReadOnlyList<Block> Blocks)
{
    /// <summary>Grid columns that it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Its part in a vertical merge.</summary>
    public RowMerge Merge { get; init; }

    /// <summary>Sides with a line, where they are others than those of the whole table; else null.</summary>
    public CellSides? Lines { get; init; }
}

/// <summary>Sides of a cell.</summary>
[Flags]
public enum CellSides
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The upper one.</summary>
    Top = 1,

    /// <summary>The left one.</summary>
    Left = 2,

    /// <summary>The lower one.</summary>
    Bottom = 4,

    /// <summary>The right one.</summary>
    Right = 8,

    /// <summary>All four.</summary>
    All = 15,
}

/// <summary>Part of a cell in a vertical merge.</summary>
public enum RowMerge
{
    /// <summary>None.</summary>
    None,

    /// <summary>First cell.</summary>
    Start,

    /// <summary>Continues the cell above.</summary>
    Continue,
}
