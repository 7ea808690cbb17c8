using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>What an outline with its appendix forms proposes for a campaign. Everything stands beside the words from which it was taken, for a person to accept or correct.</summary>
public sealed record OutlineProposal
{
    /// <summary>Sections in order, containers included.</summary>
    public IReadOnlyList<ProposedOutlineSection> Sections { get; init; } = [];

    /// <summary>Appendix tables in order.</summary>
    public IReadOnlyList<ProposedTable> Tables { get; init; } = [];

    /// <summary>What could not be read or is only assumed, in Vietnamese, with what to do.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>A section of the outline.</summary>
/// <param name="Key">Such as <c>II.2.1</c>.</param>
/// <param name="Heading">Text after the number.</param>
/// <param name="Source">The heading as it stands in the form.</param>
public sealed record ProposedOutlineSection(SectionKey Key, string Heading, string Source)
{
    /// <summary>What stands before the heading where it is not the number in the key, such as "Phần thứ nhất." or "a)".</summary>
    public string? Numbering { get; init; }

    /// <summary>Whether it is only a heading over other sections.</summary>
    public bool IsContainer { get; init; }

    /// <summary>Whether the form says that it may be left empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it has a sub-heading for each of the agency's own tasks.</summary>
    public bool IsPerTask { get; init; }

    /// <summary>Hints under the heading, in one paragraph; null without.</summary>
    public string? Guidance { get; init; }
}

/// <summary>An appendix table.</summary>
/// <param name="Key">Such as <c>PL3</c> for "Phụ lục III".</param>
/// <param name="Title">Title below it.</param>
/// <param name="RowHeader">Header of the column that names the rows.</param>
/// <param name="Source">The lines above the table as they stand in the form.</param>
public sealed record ProposedTable(TableKey Key, string Title, string RowHeader, string Source)
{
    /// <summary>Unit of all figures that say no other; null where none is said.</summary>
    public string? Unit { get; init; }

    /// <summary>Columns after the one that names the rows; ordinals and units are none.</summary>
    public IReadOnlyList<ProposedColumn> Columns { get; init; } = [];

    /// <summary>Named rows; empty where agencies name them.</summary>
    public IReadOnlyList<ProposedRow> Rows { get; init; } = [];

    /// <summary>Empty rows of a form whose rows are free.</summary>
    public int BlankRows { get; init; }

    /// <summary>Notes around the table; null without.</summary>
    public string? Note { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Key">Unique in the table.</param>
/// <param name="Header">Lowest header without its unit.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Source">All of its headers as they stand in the form.</param>
public sealed record ProposedColumn(string Key, string Header, ColumnKind Kind, string Source)
{
    /// <summary>Headers above it, merged over neighbours; null without.</summary>
    public string? Group { get; init; }

    /// <summary>Unit in its header; null without. A share has "%".</summary>
    public string? Unit { get; init; }

    /// <summary>The year that its header names; null where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>Whether no word of the header tells what its cells hold.</summary>
    public bool KindIsAssumed { get; init; }
}

/// <summary>A named row.</summary>
/// <param name="Key">Unique in the table.</param>
/// <param name="Label">Its name without number and unit.</param>
/// <param name="Source">Its cells as they stand in the form.</param>
public sealed record ProposedRow(string Key, string Label, string Source)
{
    /// <summary>Number before it, such as "1.1"; null without.</summary>
    public string? Number { get; init; }

    /// <summary>Unit of its figures; null without.</summary>
    public string? Unit { get; init; }

    /// <summary>Depth below the row that it is part of: 0, 1, 2.</summary>
    public int Level { get; init; }

    /// <summary>Keys of the rows that it seems to add up; empty for a row that is filled in.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>Further lines in its cell, such as what numerator and denominator are; null without.</summary>
    public string? Hint { get; init; }
}
