using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Telephone numbers as people write them: digits with spaces, dots or hyphens, the country's number, an extension, and several of them.</summary>
internal static partial class PhoneNumber
{
    private const string Marks = " .()+-–,;/:\u00A0";

    /// <summary>Whether a text is a number, or several.</summary>
    public static bool IsOne(string text)
    {
        var number = Extension().Replace(text, " ");
        return number.Any(char.IsAsciiDigit) && number.All(letter => char.IsAsciiDigit(letter) || Marks.Contains(letter, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<!\p{L})((số )?máy lẻ|số lẻ|máy nhánh|nội bộ|ext\.?)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Extension();
}
