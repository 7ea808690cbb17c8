using System.Globalization;

namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>Numbers and comparisons in conditions.</summary>
public static class StatementNumbers
{
    /// <summary>Comparisons, longest first.</summary>
    public static IReadOnlyList<string> Comparisons { get; } = ["≠", "≤", "≥", "=", "<", ">"];

    /// <summary>Reads a number written with a point: <c>50</c>, <c>-0.5</c>.</summary>
    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a comparison holds.</summary>
    /// <exception cref="ArgumentException">It is none of <see cref="Comparisons"/>.</exception>
    public static bool Holds(decimal left, string comparison, decimal right) => comparison switch
    {
        "=" => left == right,
        "≠" => left != right,
        "<" => left < right,
        "≤" => left <= right,
        ">" => left > right,
        "≥" => left >= right,
        _ => throw new ArgumentException($"'{comparison}' is no comparison.", nameof(comparison)),
    };
}
