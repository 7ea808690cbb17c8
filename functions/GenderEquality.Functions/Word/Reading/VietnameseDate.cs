using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Days as officers write them: 05/03/2024, 5-3-2024, ngày 05 tháng 3 năm 2024; of several days the first.</summary>
internal static partial class VietnameseDate
{
    /// <summary>The day; null when the text names none.</summary>
    public static DateOnly? Parse(string text)
    {
        var match = Day().Match(text);
        return match.Success && DateOnly.TryParseExact($"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{match.Groups["y"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s*(/|-|\.|tháng)\s*(?<m>\d{1,2})\s*(/|-|\.|năm)\s*(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
