using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Moves a text of one year's campaign to the next: "năm 2024" becomes "năm 2025", and so do the years before and after it and the campaign's own dates.
/// What a plan says of a period or of a year to be reached ("giai đoạn 2021-2025", "đến năm 2025") stays, and so do other dates.</summary>
/// <param name="year">The year that the text is of.</param>
/// <param name="dates">The campaign's own dates.</param>
public sealed partial class YearMove(int year, params IEnumerable<DateOnly> dates)
{
    private readonly (string Old, string New)[] written = [.. dates.Distinct().Select(date => (VietnameseFormat.Date(date), VietnameseFormat.Date(Next(date))))];

    /// <summary>The same day of the next year; 28 February for the 29th.</summary>
    public static DateOnly Next(DateOnly date) => date.AddYears(1);

    /// <summary>The text, moved.</summary>
    public string Move(string text)
    {
        var moved = YearInWords().Replace(text, match => match.Groups["before"].Value + Moved(match.Groups["year"].Value));
        return written.Aggregate(moved, (so, date) => so.Replace(date.Old, date.New, StringComparison.Ordinal));
    }

    /// <summary>An id with the year in it, moved; with the next year at its end where it has none.</summary>
    public CampaignId Move(CampaignId id)
    {
        var parts = id.ToString().Split('-');
        var place = Array.LastIndexOf(parts, year.ToString(CultureInfo.InvariantCulture));
        var next = (year + 1).ToString(CultureInfo.InvariantCulture);
        return CampaignId.Parse(place < 0 ? $"{id}-{next}" : string.Join('-', [.. parts[..place], next, .. parts[(place + 1)..]]));
    }

    /// <summary>Whether a text names the campaign's year in some other way than <see cref="Move(string)"/> moves, such as in the date of a document.</summary>
    public bool StillNames(string text) => text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string Moved(string words) => int.Parse(words, CultureInfo.InvariantCulture) is var number && Math.Abs(number - year) <= 1
        ? (number + 1).ToString(CultureInfo.InvariantCulture)
        : words;

    [GeneratedRegex(@"(?<!\bđến )(?<before>\bnăm )(?<year>[0-9]{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearInWords();
}
