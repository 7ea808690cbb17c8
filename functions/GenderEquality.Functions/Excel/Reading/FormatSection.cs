namespace GenderEquality.Functions.Excel.Reading;

/// <summary>What a section of a number format makes of a value.</summary>
internal enum FormatKind
{
    /// <summary>A number in as many digits as it has.</summary>
    General,

    /// <summary>A number in given digits.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>The text itself.</summary>
    Text,

    /// <summary>Nothing but fixed characters: "-" for 0.</summary>
    Literal,

    /// <summary>What is not followed here: times, fractions, powers of ten, digits with characters between them.</summary>
    Other,
}

/// <summary>One section of a number format.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Before">Fixed characters before the number.</param>
/// <param name="After">Fixed characters behind it: "%", " tỷ".</param>
internal sealed record FormatSection(FormatKind Kind, string Before, string After)
{
    /// <summary>Places behind the point.</summary>
    public int Places { get; init; }

    /// <summary>Whether at least one digit stands before the point: without, 0 is shown as nothing.</summary>
    public bool ShowsZero { get; init; } = true;

    /// <summary>By how much the value is multiplied: 100 for each "%", a thousandth for each comma behind the digits.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Which values it is for; null where its place among the sections says so.</summary>
    public FormatCondition? Condition { get; init; }

    /// <summary>Whether it says that the number is below 0: by a minus, or by brackets as accountants do.</summary>
    public bool SaysNegative => Before.Contains('-', StringComparison.Ordinal) || (Before.Contains('(', StringComparison.Ordinal) && After.Contains(')', StringComparison.Ordinal));
}

/// <summary>A condition such as "&gt;=1000".</summary>
internal readonly record struct FormatCondition(string Sign, decimal Limit)
{
    /// <summary>Whether a value meets it.</summary>
    public bool Holds(decimal value) => Sign switch
    {
        ">" => value > Limit,
        ">=" => value >= Limit,
        "<" => value < Limit,
        "<=" => value <= Limit,
        "<>" => value != Limit,
        _ => value == Limit,
    };
}
