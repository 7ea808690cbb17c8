namespace GenderEquality.Functions.Reports.Content;

/// <summary>Arithmetic on figures that somebody typed. A result beyond what a <see cref="decimal"/> holds (28 digits) is null, never an
/// exception: one absurd cell must not keep a whole report from being read.</summary>
public static class FigureMath
{
    /// <summary>Figures beyond this are slips of the hand (or an attack): they are told and not added up. Ten thousand below it fit a sum.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Less than this is nothing: figures are added up and shown with six places.</summary>
    private const decimal Smallest = 0.000001m;

    /// <summary>Whether a figure is larger than any that a report can mean.</summary>
    public static bool IsAbsurd(decimal value) => Math.Abs(value) > Largest;

    /// <summary>Whether nothing can be divided by it.</summary>
    public static bool IsNothing(decimal value) => Math.Abs(value) < Smallest;

    /// <summary>The sum.</summary>
    public static decimal? Sum(IEnumerable<decimal> values) => OrNull(() => values.Sum());

    /// <summary>How much the first is larger than the second.</summary>
    public static decimal? Difference(decimal first, decimal second) => OrNull(() => first - second);

    /// <summary>Numerator over denominator times the scale; null also where the denominator is nothing.</summary>
    public static decimal? Ratio(decimal numerator, decimal denominator, decimal scale) =>
        IsNothing(denominator) ? null : OrNull(() => numerator / denominator * scale);

    private static decimal? OrNull(Func<decimal> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
