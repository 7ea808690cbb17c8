namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>A named quantity (phép đo) made from the figures of the reports: one value, used alike in text, tables and appendices.</summary>
public sealed record Measure
{
    /// <summary>Name by which texts and other measures call it.</summary>
    public required string Key { get; init; }

    /// <summary>How it is made.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>Appendix table, for measures of figures.</summary>
    public TableKey? Table { get; init; }

    /// <summary>Rows of the table; all of a table of free rows, or the row of a repeat, when empty.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Column of the table.</summary>
    public string? Column { get; init; }

    /// <summary>Measures that it is computed from: part and whole of a share, new and old of a difference, all terms of a total.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Which agencies, rows or indicators count.</summary>
    public MeasureFilter Where { get; init; } = MeasureFilter.All;

    /// <summary>For sets of agencies: the measure that each must satisfy.</summary>
    public MeasureTest? Test { get; init; }

    /// <summary>For sets: measure by which their members are ordered, largest first; the campaign's order without.</summary>
    public string? By { get; init; }

    /// <summary>Whether the order of <see cref="By"/> begins with the smallest.</summary>
    public bool Ascending { get; init; }

    /// <summary>For ordered sets: how many of the first are taken; those that equal the last one taken are taken too.</summary>
    public int? First { get; init; }

    /// <summary>For measures of one indicator: its row key; in a repeat over indicators, the repeat's own when null.</summary>
    public string? Indicator { get; init; }

    /// <summary>For measures of one indicator: what of it.</summary>
    public IndicatorMember Member { get; init; }

    /// <summary>For targets and verdicts: the year of the target.</summary>
    public int? Year { get; init; }

    /// <summary>Places after the comma when it is printed, and at which differences are taken.</summary>
    public int Decimals { get; init; }
}

/// <summary>How a measure is made.</summary>
public enum MeasureKind
{
    /// <summary>Sum of a column's sound figures.</summary>
    Sum,

    /// <summary>Number of rows reported in a table of free rows.</summary>
    Rows,

    /// <summary>Number of agencies that gave a figure of the table, or of its column.</summary>
    Reporting,

    /// <summary>Largest figure of a column.</summary>
    Maximum,

    /// <summary>Latest day in a column of dates; the latest receipt of a report without table.</summary>
    Latest,

    /// <summary>First of two measures in percent of the second.</summary>
    Share,

    /// <summary>First of two measures minus the second, both at their printed decimals.</summary>
    Difference,

    /// <summary>First of two measures minus the second, in percent of the second.</summary>
    Change,

    /// <summary>Sum of measures; terms without a figure are left out.</summary>
    Total,

    /// <summary>A member of one indicator.</summary>
    Indicator,

    /// <summary>A set of rows of a table: those of which nobody has decided whose figure counts.</summary>
    Unsettled,

    /// <summary>A set of agencies; its value is their number.</summary>
    Agencies,

    /// <summary>A set of indicators; its value is their number.</summary>
    Indicators,
}

/// <summary>What of an indicator is meant.</summary>
public enum IndicatorMember
{
    /// <summary>This year's value.</summary>
    Value,

    /// <summary>Numerator.</summary>
    Numerator,

    /// <summary>Denominator.</summary>
    Denominator,

    /// <summary>Last year's value.</summary>
    Previous,

    /// <summary>Value minus last year's, both at the printed decimals.</summary>
    Change,

    /// <summary>The target of a year.</summary>
    Target,

    /// <summary>What has become of it against the target of a year, in words.</summary>
    Verdict,

    /// <summary>How far the value is from a target that is not reached, as a positive number; nothing where it is reached.</summary>
    Gap,
}

/// <summary>A condition on a measure.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Is">Comparison: one of <c>=</c>, <c>≠</c>, <c>&lt;</c>, <c>≤</c>, <c>&gt;</c>, <c>≥</c>.</param>
/// <param name="Than">Number, or key of another measure, that it is compared with.</param>
public sealed record MeasureTest(string Measure, string Is, string Than);
