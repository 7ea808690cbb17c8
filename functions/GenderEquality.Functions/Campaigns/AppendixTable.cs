namespace GenderEquality.Functions.Campaigns;

/// <summary>An appendix table (phụ lục).</summary>
public sealed record AppendixTable
{
    /// <summary>Such as <c>PL2</c>.</summary>
    public required TableKey Key { get; init; }

    /// <summary>Title under "Phụ lục N".</summary>
    public required string Title { get; init; }

    /// <summary>Where its rows come from.</summary>
    public required TableRowSource RowSource { get; init; }

    /// <summary>Header of the first column, which names the row.</summary>
    public required string RowHeader { get; init; }

    /// <summary>Columns after the first, in order.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows when they are fixed.</summary>
    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    /// <summary>Who fills it in.</summary>
    public required AgencySelection FilledBy { get; init; }

    /// <summary>Whether it needs a landscape page.</summary>
    public bool Landscape { get; init; }

    /// <summary>Empty rows that the template offers when rows are free.</summary>
    public int BlankRows { get; init; } = 5;

    /// <summary>How the figures of a row combine, where the row does not say so itself.</summary>
    public RowCombination? Combine { get; init; }

    /// <summary>Cross-checks on its figures.</summary>
    public IReadOnlyList<FigureCheck> Checks { get; init; } = [];

    /// <summary>Note under the table for those who fill it in.</summary>
    public string? Note { get; init; }

    /// <summary>How the figures of a fixed row combine.</summary>
    public RowCombination CombinationOf(string row) =>
        Rows.FirstOrDefault(other => string.Equals(other.Key, row, StringComparison.Ordinal))?.Combine ?? Combine ?? RowCombination.SumOfAll;
}

/// <summary>Where the rows of an appendix table come from.</summary>
public enum TableRowSource
{
    /// <summary>One for each indicator (or part) that the agency answers for.</summary>
    Indicators,

    /// <summary>Listed in the campaign.</summary>
    Fixed,

    /// <summary>As many as the agency needs. The row name is typed by the agency.</summary>
    Free,
}

/// <summary>A fixed row.</summary>
/// <param name="Key">Unique in the table.</param>
/// <param name="Label">Text of the first cell.</param>
public sealed record TableRow(string Key, string Label)
{
    /// <summary>Unit of the row's figures.</summary>
    public string? Unit { get; init; }

    /// <summary>Other labels that agencies give it in tables of their own.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Who is asked for it; null for all who fill in the table. What others report is read all the same.</summary>
    public AgencySelection? FilledBy { get; init; }

    /// <summary>Depth below the row that it is part of: 0, 1, 2.</summary>
    public int Indent { get; init; }

    /// <summary>Rows whose figures it adds up; empty for a row that is filled in.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>How its figures combine; null as the table says.</summary>
    public RowCombination? Combine { get; init; }
}
