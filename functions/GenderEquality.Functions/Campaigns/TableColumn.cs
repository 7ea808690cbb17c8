using GenderEquality.Functions.Campaigns.Aggregates;

namespace GenderEquality.Functions.Campaigns;

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

    /// <summary>Words in a header that make it another column, such as "biên chế" where leaders are counted; unless they stand beside words of <see cref="Group"/>.</summary>
    public IReadOnlyList<string> OtherThan { get; init; } = [];

    /// <summary>The words that a column of words is meant for, such as the kinds of activities; anything else is taken too.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How agencies' figures become one figure of all.</summary>
    public ColumnAggregate Aggregate { get; init; } = ColumnAggregate.None;

    /// <summary>Columns of the same table that a computed aggregate is computed from: numerator and denominator of a share.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Whether it holds percentages: they cannot be added up.</summary>
    public bool IsPercentage => Unit?.Contains('%', StringComparison.Ordinal) ?? false;

    /// <summary>Whether a row that says whose sum it is adds those rows up in this column: where all reports are added up too.</summary>
    public bool AddsRows => Aggregate.AddsUp && !IsPercentage;

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
