using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads days as officers write them: 05/03/2024, 5.3.24, ngày 5 tháng 3 năm 2024, 2024-03-05, 15-17/11/2024, tháng 3/2024, quý II/2024.</summary>
public static partial class VietnameseDate
{
    private const int Longest = 100;

    /// <summary>Reads one cell.</summary>
    /// <param name="text">Its text; a longer one is no day.</param>
    /// <param name="year">The year reported on, for days written without one.</param>
    public static DateReading Parse(string? text, int? year = null)
    {
        if (text is { Length: > Longest })
        {
            return new DateReading.Unreadable();
        }

        var plain = NumberText.Normalize(text).Replace($" {NumberText.Gap} ", " ", StringComparison.Ordinal);
        if (plain.All(c => c is '-' or '.' or ' ') || NothingToReport.Is(plain))
        {
            return new DateReading.Nothing();
        }

        // "ngày 5 tháng 3 năm 2024" becomes "5/3/2024", "tháng 3 năm 2024" becomes "tháng 3/2024".
        var withoutFillers = Fillers().Replace(plain, " ");
        var slashed = Slashes().Replace(withoutFillers, "/").Trim();
        return Iso(slashed) ?? Range(slashed, year) ?? Single(slashed, year) ?? (DateReading?)Period(slashed, year) ?? new DateReading.Unreadable();
    }

    private static DateReading? Iso(string text)
    {
        var match = IsoDay().Match(text);
        return match.Success ? AsDay(Date(match.Groups["d"].Value, match.Groups["m"].Value, match.Groups["y"].Value, null)) : null;
    }

    private static DateReading? Single(string text, int? year)
    {
        var match = OneDay().Match(text);
        return match.Success ? AsDay(Date(match.Groups["d"].Value, match.Groups["m"].Value, match.Groups["y"].Value, year)) : null;
    }

    private static DateReading.Days? Range(string text, int? year)
    {
        var match = TwoDays().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var end = Date(match.Groups["d2"].Value, match.Groups["m2"].Value, match.Groups["y2"].Value, year);
        var begin = Date(match.Groups["d1"].Value, Or(match, "m1", "m2"), Or(match, "y1", "y2"), year);
        return begin is { } from && end is { } to && from <= to ? new DateReading.Days(from, to) : null;
    }

    private static string Or(Match match, string group, string other) => match.Groups[group].Success ? match.Groups[group].Value : match.Groups[other].Value;

    private static DateReading.Period? Period(string text, int? year)
    {
        var match = MonthOrQuarter().Match(text);
        if (!match.Success || Year(match.Groups["y"].Value, year) is not { } y)
        {
            return null;
        }

        var quarter = Quarter(match.Groups["q"].Value);
        var month = quarter > 0 ? (3 * quarter) - 2 : int.Parse("0" + match.Groups["m"].Value, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12)
        {
            return null;
        }

        var from = new DateOnly(y, month, 1);
        return new DateReading.Period(from, from.AddMonths(quarter > 0 ? 3 : 1).AddDays(-1));
    }

    /// <summary>The quarter's number, Arabic or Roman; 0 where a month is named.</summary>
    private static int Quarter(string text) => text is [>= '1' and <= '4' and var digit] ? digit - '0' : RomanNumber.Read(text) ?? 0;

    private static DateReading.Day? AsDay(DateOnly? date) => date is { } day ? new DateReading.Day(day) : null;

    private static DateOnly? Date(string day, string month, string year, int? thisYear) =>
        Year(year, thisYear) is { } y && DateOnly.TryParseExact($"{day}/{month}/{y}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Two digits mean this century; years far away are slips of the keyboard.</summary>
    private static int? Year(string text, int? thisYear)
    {
        if (text.Length == 0)
        {
            return thisYear;
        }

        var year = int.Parse(text, CultureInfo.InvariantCulture);
        year = text.Length == 2 ? 2000 + year : year;
        return year is >= 1900 and <= 2199 ? year : null;
    }

    [GeneratedRegex(@"\b(sáng|chiều|tối)?\s*(từ\s+)?ngày\s*|^từ\s+|^(thứ \w+|chủ nhật),?\s*", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fillers();

    [GeneratedRegex(@"(?<=\d)\s*(tháng|năm)\s*(?=\d)|(?<=[\divx])\s+năm\s+(?=\d)|(?<=\d),?\s+(?=\d{4}$)|\s*/\s*", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})( |t|$)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^(?<d>\d{1,2})\s*[-/.]\s*(?<m>\d{1,2})(\s*[-/.]\s*(?<y>\d{4}|\d{2}))?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneDay();

    // The second day is in full; the first borrows its month and year. Several days in a list count from the first to the last.
    [GeneratedRegex(@"^(?<d1>\d{1,2})([/.](?<m1>\d{1,2})([/.](?<y1>\d{4}|\d{2}))?)?\s*(-|đến|tới|và|&|,)\s*((\d{1,2})\s*(và|&|,)\s*)*(?<d2>\d{1,2})[/.](?<m2>\d{1,2})([/.](?<y2>\d{4}|\d{2}))?$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoDays();

    [GeneratedRegex(@"^(tháng\s*(?<m>\d{1,2})([-/.](?<y>\d{4}))?|(?<m>\d{1,2})[-/.](?<y>\d{4})|qu[ýí]\s*(?<q>iv|i{1,3}|[1-4])([-/. ]+(?<y>\d{4}))?)$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthOrQuarter();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
