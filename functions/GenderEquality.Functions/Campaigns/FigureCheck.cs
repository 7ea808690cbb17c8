namespace GenderEquality.Functions.Campaigns;

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

    /// <summary>Subject is another number than the one in Against, where it is at least Min: all women of a level are hardly this year's increase.</summary>
    Distinct,
}

/// <summary>What a failed check leads to.</summary>
public enum CheckSeverity
{
    /// <summary>Shown, accepted all the same.</summary>
    Warning,

    /// <summary>Must be corrected.</summary>
    Error,
}
