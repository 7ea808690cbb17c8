using System.Globalization;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>What stands in square brackets in a number format: a colour, a condition, a currency, hours beyond a day.</summary>
/// <param name="Shown">Characters that the cell shows.</param>
/// <param name="Condition">Which values the section is for.</param>
/// <param name="IsOther">Whether it is not followed here.</param>
internal readonly record struct FormatBracket(string Shown, FormatCondition? Condition, bool IsOther)
{
    private static readonly FormatBracket NotFollowed = new(string.Empty, null, true);

    /// <summary>Reads what stands between the brackets.</summary>
    public static FormatBracket Read(string said) => said switch
    {
        ['$', .. var currency] => new FormatBracket(currency.Split('-')[0], null, false),
        ['<' or '>' or '=', ..] => OfCondition(said),
        [_, ..] when said.AsSpan().IndexOfAnyExcept("hmsHMS") < 0 || said.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase) => NotFollowed,
        _ => new FormatBracket(string.Empty, null, false),
    };

    private static FormatBracket OfCondition(string said)
    {
        var limit = said.AsSpan().TrimStart("<>=");
        return decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new FormatBracket(string.Empty, new FormatCondition(said[..^limit.Length], value), false)
            : NotFollowed;
    }
}
