using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>What a measure came to.</summary>
/// <param name="Number">The number; null where there is no figure.</param>
public sealed record MeasureValue(decimal? Number)
{
    /// <summary>No figure.</summary>
    public static MeasureValue None { get; } = new((decimal?)null);

    /// <summary>Places after the comma when it is printed.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether all its places are printed, as those of a percentage are, or only those that are not zero, as of an amount that was reported.</summary>
    public bool AllPlaces { get; init; }

    /// <summary>The day, for measures of days.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Words that are printed in place of the number, such as "có" or "đạt"; null for the number itself.</summary>
    public string? Words { get; init; }

    /// <summary>Members of a set; null for a measure that is none.</summary>
    public IReadOnlyList<MeasureItem>? Items { get; init; }

    /// <summary>How many agencies gave a figure.</summary>
    public int Reporting { get; init; }

    /// <summary>How many should have.</summary>
    public int Expected { get; init; }

    /// <summary>Whether sources differ and nobody has decided: then nothing is printed.</summary>
    public bool Unsettled { get; init; }

    /// <summary>The reports that it comes from.</summary>
    public Provenance From { get; init; } = Provenance.Empty;

    /// <summary>Whether there is something to print: a figure, a day or words, and settled.</summary>
    public bool IsThere => !Unsettled && (Number is not null || Date is not null || Words is not null);

    /// <summary>The number as it is printed.</summary>
    public decimal? Printed => Number is { } number ? Math.Round(number, Decimals, MidpointRounding.AwayFromZero) : null;
}

/// <summary>A member of a set.</summary>
/// <param name="Key">Key of the agency or indicator.</param>
/// <param name="Name">Name for sentences.</param>
/// <param name="Value">Value that it was tested or ordered by.</param>
public sealed record MeasureItem(string Key, string Name, MeasureValue? Value);
