namespace GenderEquality.Functions.Campaigns;

/// <summary>An objective (mục tiêu) under which indicators stand.</summary>
public sealed record Objective(string Key, string Name);

/// <summary>An indicator (chỉ tiêu): a row of the indicator table.</summary>
public sealed record Indicator
{
    /// <summary>Such as <c>3.2a</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Key of its objective.</summary>
    public required string Objective { get; init; }

    /// <summary>Text of the indicator.</summary>
    public required string Name { get; init; }

    /// <summary>Shorter text for tables and sentences; null where the whole one does.</summary>
    public string? ShortText { get; init; }

    /// <summary>The text that tables and sentences use.</summary>
    public string NameInText => ShortText ?? Name;

    /// <summary>Whether the plan counts it among its indicators; one of another plan is reported, but not counted.</summary>
    public bool Counted { get; init; } = true;

    /// <summary>Number under which the plan counts it together with others, such as 3.2 for 3.2a and 3.2b; null where it counts alone.</summary>
    public string? CountedAs { get; init; }

    /// <summary>Places after the comma when its value is printed, and at which differences are taken.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Unit of the value as shown, such as "%" or "bé trai/100 bé gái".</summary>
    public required string Unit { get; init; }

    /// <summary>What a value is and how it comes from numerator and denominator.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Value = numerator / denominator × this (100 for %, 100000 for maternal deaths).</summary>
    public decimal Scale { get; init; } = 100;

    /// <summary>What the numerator counts.</summary>
    public string? Numerator { get; init; }

    /// <summary>What the denominator counts.</summary>
    public string? Denominator { get; init; }

    /// <summary>Whether higher or lower is better.</summary>
    public required Direction Better { get; init; }

    /// <summary>What is to be reached by which year, in order of years; empty where there is no target.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Whether the plan asks special attention for it.</summary>
    public bool Emphasised { get; init; }

    /// <summary>Whether its text must still be compared with the plan it comes from.</summary>
    public bool Unverified { get; init; }

    /// <summary>Who answers for it.</summary>
    public required AgencySelection Leads { get; init; }

    /// <summary>Whether part must not exceed whole (true for shares; false for ratios such as sex ratio at birth).</summary>
    public bool PartOfWhole { get; init; } = true;

    /// <summary>Smallest plausible value; a value below gets a warning.</summary>
    public decimal? PlausibleMin { get; init; }

    /// <summary>Largest plausible value; a value above gets a warning.</summary>
    public decimal? PlausibleMax { get; init; }

    /// <summary>Rows into which it is split, such as boys and girls; empty for one row.</summary>
    public IReadOnlyList<IndicatorPart> Parts { get; init; } = [];

    /// <summary>The target of a year; null where there is none.</summary>
    public Target? TargetOf(int year) => Targets.FirstOrDefault(target => target.Year == year);
}

/// <summary>One row of an indicator that is split. Its row key is <c>{indicator}.{key}</c>.</summary>
public sealed record IndicatorPart(string Key, string Name);

/// <summary>What the value of an indicator is.</summary>
public enum IndicatorKind
{
    /// <summary>Numerator over denominator, times the scale.</summary>
    Ratio,

    /// <summary>A number of its own that cannot be summed.</summary>
    Number,

    /// <summary>"có" or "không".</summary>
    YesNo,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,
}

/// <summary>A target.</summary>
/// <param name="Year">Year by which it is to be reached.</param>
/// <param name="Value">In the indicator's unit; 1 for "có".</param>
/// <param name="Strict">Whether the value itself does not reach it ("dưới 30").</param>
public sealed record Target(int Year, decimal Value, bool Strict = false);
