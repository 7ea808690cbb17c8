using System.Globalization;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Numbers in the formats of automatic numbering.</summary>
internal static class NumberFormat
{
    private const int LongestLetters = 30;

    private static readonly string[] VietnameseWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>The number in a format of <c>w:numFmt</c>; one that is not known here as decimal.</summary>
    public static string Text(int number, string format) => format switch
    {
        "none" => string.Empty,
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "numberInDash" => string.Create(CultureInfo.InvariantCulture, $"- {number} -"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" => string.Create(CultureInfo.InvariantCulture, $"({number})"),
        "decimalEnclosedFullstop" => string.Create(CultureInfo.InvariantCulture, $"{number}."),
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "vietnameseCounting" or "cardinalText" when number >= 0 && number < VietnameseWords.Length => VietnameseWords[number],
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number) =>
        number is >= 1 and <= RomanNumber.Largest ? RomanNumber.Write(number) : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A … Z, then AA, BB … as Word counts.</summary>
    private static string Letters(int number) => number is <= 0 or > 26 * LongestLetters
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
