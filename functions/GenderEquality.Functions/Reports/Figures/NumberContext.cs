namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What is known about a cell before it is read; it decides what one text may mean.</summary>
public sealed record NumberContext
{
    /// <summary>A number about which nothing is known.</summary>
    public static NumberContext Any { get; } = new();

    /// <summary>A count.</summary>
    public static NumberContext Whole { get; } = new() { Integer = true };

    /// <summary>Only whole numbers make sense: <c>1.234</c> is 1234.</summary>
    public bool Integer { get; init; }

    /// <summary>Something is counted or measured, in parts or not: a percentage is no answer.</summary>
    public bool Amount { get; init; }

    /// <summary>"có" or "không", read as 1 or 0.</summary>
    public bool YesNo { get; init; }

    /// <summary>How much was added or lost is asked for: "tăng 3", "-2".</summary>
    public bool Change { get; init; }

    /// <summary>Nothing below zero makes sense, nor how much was added: a sign is a slip, a bullet or an answer to another question.</summary>
    public bool Unsigned { get; init; }

    /// <summary>Unit of the result, such as "%" or "triệu đồng"; money in the cell is converted to it.</summary>
    public string? Unit { get; init; }

    /// <summary>What is asked for, in words: a cell that says "nữ" answers it only where these say so too. Null where it is not known.</summary>
    public string? Subject { get; init; }

    /// <summary>Largest value that makes sense: decides between <c>1.234</c> and 1234.</summary>
    public decimal? Max { get; init; }

    /// <summary>How the neighbouring cells write numbers.</summary>
    public NumberConvention Convention { get; init; }

    /// <summary>Whether percentages are asked for.</summary>
    internal bool IsPercentage => NumberUnits.Read(Unit).Kind == NumberUnitKind.Percent;
}

/// <summary>Which separators a table uses.</summary>
public enum NumberConvention
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary><c>1.234,5</c>.</summary>
    Vietnamese,

    /// <summary><c>1,234.5</c>.</summary>
    English,
}
