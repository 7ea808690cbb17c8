using System.Globalization;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads digits and separators, such as <c>1.234,5</c>. Both readings are there when one separator stands before three digits.</summary>
/// <param name="Vietnamese">Point for thousands, comma for decimals; null when it cannot be read so.</param>
/// <param name="English">Comma for thousands, point for decimals; null when it cannot be read so.</param>
internal readonly record struct DigitGroups(decimal? Vietnamese, decimal? English)
{
    private const int MostDigits = 18;

    /// <summary>Whether the two readings differ.</summary>
    public bool IsAmbiguous => Vietnamese is not null && English is not null && Vietnamese != English;

    /// <summary>The number when there is one reading only.</summary>
    public decimal? Single => IsAmbiguous ? null : Vietnamese ?? English;

    /// <summary>Whether the digits are more than any figure has (an identity number, a telephone number in a row …).</summary>
    public static bool IsTooLong(string core) => core.Count(char.IsAsciiDigit) > MostDigits;

    /// <summary>Reads digits parted by points, commas, spaces or apostrophes. It begins and ends with a digit.</summary>
    public static DigitGroups Read(string core) =>
        new(Read(core, group: '.', point: ','), Read(core, group: ',', point: '.'));

    /// <summary>Which convention the digits show beyond doubt.</summary>
    public NumberConvention Convention => (Vietnamese, English) switch
    {
        ({ } v, { } e) when v == e => NumberConvention.Unknown,
        ({ }, null) => NumberConvention.Vietnamese,
        (null, { }) => NumberConvention.English,
        _ => NumberConvention.Unknown,
    };

    private static decimal? Read(string core, char group, char point)
    {
        var parts = core.Split(point);
        if (parts.Length > 2 || (parts.Length == 2 && !parts[1].All(char.IsAsciiDigit)))
        {
            return null;
        }

        var separators = parts[0].Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray();
        if (separators.Length > 1 || separators.Any(c => c != group && c is not (' ' or '\'')))
        {
            return null;
        }

        var groups = parts[0].Split(separators);
        var grouped = groups.Length == 1
            || (groups[0].Length is >= 1 and <= 3 && !groups[0].StartsWith('0') && groups.Skip(1).All(g => g.Length == 3));
        var digits = string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : string.Empty);
        return grouped && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
