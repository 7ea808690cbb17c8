using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>What one agency says of one indicator.</summary>
/// <param name="Agency">Who.</param>
/// <param name="SourceIndex">Its report's source index, see <see cref="Provenance"/>.</param>
/// <param name="Numerator">Numerator, where given.</param>
/// <param name="Denominator">Denominator, where given.</param>
/// <param name="Value">Value: from numerator and denominator where both are given, else as written.</param>
internal sealed record IndicatorClaim(Agency Agency, int SourceIndex, decimal? Numerator, decimal? Denominator, decimal? Value)
{
    /// <summary>Places after the comma of an indicator's value.</summary>
    public const int ValueDecimals = 2;

    /// <summary>Last year's value as the agency gives it.</summary>
    public decimal? Previous { get; init; }

    /// <summary>Its remark.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it has numerator and denominator, so that it can be added up.</summary>
    public bool HasParts => Numerator is not null && Denominator is not null;

    /// <summary>Reads a row; null when no figure is in it.</summary>
    public static IndicatorClaim? From(Agency agency, int sourceIndex, Indicator indicator, IndicatorColumns columns, FigureRow row)
    {
        var ratio = indicator.Kind == IndicatorKind.Ratio;
        var numerator = ratio ? row.Addable(columns.Numerator) : null;
        var denominator = ratio ? row.Addable(columns.Denominator) : null;
        var value = numerator is not null && denominator is not null
            ? Ratio(numerator.Value, denominator.Value, indicator.Scale)
            : row.Addable(columns.Value);
        return numerator is null && denominator is null && value is null
            ? null
            : new IndicatorClaim(agency, sourceIndex, numerator, denominator, value)
            {
                Previous = row.Addable(columns.Previous),
                Note = columns.Note is not null && row.Cells.TryGetValue(columns.Note, out var note) ? note.Text : null,
            };
    }

    /// <summary>Numerator over denominator times the scale; null where that is no number (nothing counted at all, or beyond all numbers).</summary>
    public static decimal? Ratio(decimal numerator, decimal denominator, decimal scale) =>
        FigureMath.Ratio(numerator, denominator, scale);

    /// <summary>Its figures by column.</summary>
    public IReadOnlyDictionary<string, decimal> Cells(IndicatorColumns columns)
    {
        var cells = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (column, number) in ((string? Column, decimal? Number)[])
            [(columns.Numerator, Numerator), (columns.Denominator, Denominator), (columns.Value, Value), (columns.Previous, Previous)])
        {
            if (column is not null && number is { } figure)
            {
                cells[column] = figure;
            }
        }

        return cells;
    }

    /// <summary>Whether both say the same: the same numerator and denominator where both have them, else values that look the same to the
    /// reader.</summary>
    public bool Agrees(IndicatorClaim other) => HasParts && other.HasParts
        ? Numerator == other.Numerator && Denominator == other.Denominator
        : Shown(Value) == Shown(other.Value);

    private static decimal? Shown(decimal? value) =>
        value is { } number ? Math.Round(number, ValueDecimals, MidpointRounding.AwayFromZero) : null;
}
