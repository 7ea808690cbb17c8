namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>A sentence made from measures (câu số liệu). How its text is written is said at <see cref="StatementText"/>.</summary>
public sealed record Statement
{
    /// <summary>Unique key.</summary>
    public required string Key { get; init; }

    /// <summary>Section of the signed report that it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>Text in its place where a measure of it is not settled; it is left out without one.</summary>
    public string? Unsettled { get; init; }

    /// <summary>Audiences that it is for; all when empty.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>Parts that are said once for each member of a dimension, called in the text as <c>{repeat:KEY}</c>.</summary>
    public IReadOnlyList<StatementRepeat> Repeats { get; init; } = [];
}

/// <summary>A part of a sentence, or the rows of a table, said once for each member of a dimension.</summary>
public sealed record StatementRepeat
{
    /// <summary>Unique in its sentence.</summary>
    public string Key { get; init; } = "rows";

    /// <summary>The dimension.</summary>
    public required StatementDimension Over { get; init; }

    /// <summary>Table, for rows and texts.</summary>
    public TableKey? Table { get; init; }

    /// <summary>Column whose texts are the members.</summary>
    public string? Column { get; init; }

    /// <summary>Rows, or texts, in the order in which they are said; texts that stand in no list come last, as they are met.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Which agencies or indicators are members.</summary>
    public MeasureFilter Where { get; init; } = MeasureFilter.All;

    /// <summary>Text of one member; <c>{name}</c> and <c>{key}</c> are the member's own. A member whose text lacks a figure is left out.</summary>
    public string? Text { get; init; }

    /// <summary>What stands between two, before a blank.</summary>
    public string Separator { get; init; } = ";";

    /// <summary>Measure by whose value members are ordered, largest first; the campaign's order without.</summary>
    public string? By { get; init; }

    /// <summary>Measure that a member must have, and not as nothing; members without it are left out.</summary>
    public string? Needs { get; init; }

    /// <summary>How many are said at most; of the others only the number.</summary>
    public int? Most { get; init; }
}

/// <summary>What a repeat runs over.</summary>
public enum StatementDimension
{
    /// <summary>Groups of agencies.</summary>
    Groups,

    /// <summary>Agencies.</summary>
    Agencies,

    /// <summary>Rows of a table.</summary>
    Rows,

    /// <summary>Texts of a column in a table of free rows.</summary>
    Texts,

    /// <summary>Rows of indicators, parts one by one.</summary>
    Indicators,
}

/// <summary>A small table in the text: a row for each member of a dimension.</summary>
public sealed record StatementTable
{
    /// <summary>Unique key.</summary>
    public required string Key { get; init; }

    /// <summary>Section of the signed report that it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>Caption above it; none without.</summary>
    public string? Title { get; init; }

    /// <summary>Its rows.</summary>
    public required StatementRepeat Rows { get; init; }

    /// <summary>Its columns.</summary>
    public required IReadOnlyList<StatementColumn> Columns { get; init; }

    /// <summary>First cell of a row of totals; no such row without.</summary>
    public string? Total { get; init; }

    /// <summary>Audiences that it is for; all when empty.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];
}

/// <summary>A column of a small table.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Text">Text of its cells, written as that of a sentence; a figure that is missing prints a dash.</param>
public sealed record StatementColumn(string Header, string Text)
{
    /// <summary>What stands in it where a measure is not settled.</summary>
    public string? Unsettled { get; init; }

    /// <summary>Whether its cells are words, set to the left.</summary>
    public bool Words { get; init; }

    /// <summary>Relative width.</summary>
    public int Weight { get; init; } = 1;
}
