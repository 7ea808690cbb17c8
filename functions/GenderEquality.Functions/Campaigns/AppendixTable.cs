using GenderEquality.Functions.Campaigns.Aggregates;

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

    /// <summary>Cross-checks on its figures.</summary>
    public IReadOnlyList<FigureCheck> Checks { get; init; } = [];

    /// <summary>Note under the table for those who fill it in.</summary>
    public string? Note { get; init; }
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

/// <summary>A column.</summary>
/// <param name="Key">Unique in the table.</param>
/// <param name="Header">Text in the header row.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record TableColumn(string Key, string Header, ColumnKind Kind)
{
    /// <summary>Header above it, shared with neighbours of the same text (a merged cell).</summary>
    public string? Group { get; init; }

    /// <summary>Unit of its figures, shown in the header.</summary>
    public string? Unit { get; init; }

    /// <summary>Other headers that agencies give it in tables of their own.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>How agencies' figures become one figure of all.</summary>
    public ColumnAggregate Aggregate { get; init; } = ColumnAggregate.None;

    /// <summary>Columns of the same table that a computed aggregate is computed from: numerator and denominator of a share.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Whether it holds percentages: they cannot be added up.</summary>
    public bool IsPercentage => Unit?.Contains('%', StringComparison.Ordinal) ?? false;

    /// <summary>Whether a row that says whose sum it is adds those rows up in this column.</summary>
    public bool AddsRows => Aggregate.Joins && !IsPercentage;

    /// <summary>Relative width.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Its part in an indicator row; none for other tables.</summary>
    public ColumnRole Role { get; init; }
}

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>What a column means to checks and to aggregation.</summary>
public enum ColumnRole
{
    /// <summary>Nothing special.</summary>
    None,

    /// <summary>Numerator.</summary>
    Numerator,

    /// <summary>Denominator.</summary>
    Denominator,

    /// <summary>The value itself.</summary>
    Value,

    /// <summary>Last year's value.</summary>
    Previous,

    /// <summary>Remark.</summary>
    Note,
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

    /// <summary>Depth below the row that it is part of: 0, 1, 2.</summary>
    public int Indent { get; init; }

    /// <summary>Rows whose figures it adds up; empty for a row that is filled in.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];
}

/// <summary>A cross-check on the figures of a table.</summary>
public sealed record FigureCheck
{
    /// <summary>What is checked.</summary>
    public required FigureCheckKind Kind { get; init; }

    /// <summary>Whether a failure asks for correction.</summary>
    public required CheckSeverity Severity { get; init; }

    /// <summary>Column (or row, when <see cref="AcrossRows"/>) that is checked: the part, the total, the value.</summary>
    public required string Subject { get; init; }

    /// <summary>Columns (or rows) that it is compared with: the whole; the parts of a total; numerator and denominator; last year's value.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Whether subject and comparison are rows, compared in every number column; otherwise columns, compared in every row.</summary>
    public bool AcrossRows { get; init; }

    /// <summary>Allowed difference: in the unit (sum, ratio) or in percent of last year (jump).</summary>
    public decimal Tolerance { get; init; }

    /// <summary>Smallest allowed value of a range.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest allowed value of a range.</summary>
    public decimal? Max { get; init; }
}

/// <summary>What a check compares.</summary>
public enum FigureCheckKind
{
    /// <summary>Subject ≤ the one in Against.</summary>
    PartOfWhole,

    /// <summary>Subject = sum of Against.</summary>
    Total,

    /// <summary>Subject = Against[0] / Against[1] × the indicator's scale.</summary>
    Ratio,

    /// <summary>Subject differs from Against[0] by no more than Tolerance percent.</summary>
    Jump,

    /// <summary>Min ≤ subject ≤ Max; for indicators their plausible range.</summary>
    Range,
}

/// <summary>What a failed check leads to.</summary>
public enum CheckSeverity
{
    /// <summary>Shown, accepted all the same.</summary>
    Warning,

    /// <summary>Must be corrected.</summary>
    Error,
}
