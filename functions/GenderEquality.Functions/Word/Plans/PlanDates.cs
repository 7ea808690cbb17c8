using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>Dates in the sentences of a plan.</summary>
internal static partial class PlanDates
{
    private const string Day = @"(?<day>\d{1,2})\s*(/|-|\.|tháng)\s*(?<month>\d{1,2})(\s*(/|-|\.|năm)\s*(?<year>\d{4}))?(?!\d)";

    /// <summary>The first date of a text: "17/5/2021", "ngày 29 tháng 11 năm 2006"; null without one that names its year.</summary>
    public static DateOnly? First(string text) =>
        Any().Matches(text).Where(match => match.Groups["year"].Success).Select(match => Read(match, year: null)).OfType<DateOnly>().Select(date => (DateOnly?)date).FirstOrDefault();

    /// <summary>Dates by which reports are to be there. "Trước ngày" leaves its day out, "chậm nhất" and "đến hết ngày" take it in.</summary>
    public static IReadOnlyList<ProposedDue> Due(IEnumerable<string> lines, int? year)
    {
        var found = new List<(ProposedDue Due, int Weight)>();
        foreach (var sentence in lines.SelectMany(line => Sentence().Split(line)).Where(sentence => sentence.Contains("báo cáo", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var match in Limit().Matches(sentence).Where(match => match.Groups["year"].Success || year is not null))
            {
                if (Read(match, year) is { } day)
                {
                    var exclusive = match.Groups["word"].Value.StartsWith("trước", StringComparison.OrdinalIgnoreCase);
                    found.Add((new ProposedDue(exclusive ? day : day.AddDays(1), !match.Groups["year"].Success, sentence.Trim()), Weight(sentence)));
                }
            }
        }

        return [.. found.OrderByDescending(one => one.Weight).ThenByDescending(one => one.Due.DueBefore).Select(one => one.Due).DistinctBy(due => due.DueBefore)];
    }

    // A sentence on sending the year's report speaks rather of it than one on the first half
    private static int Weight(string sentence) =>
        (sentence.Contains("gửi", StringComparison.OrdinalIgnoreCase) ? 2 : 0) + (sentence.Contains("06 tháng", StringComparison.Ordinal) || sentence.Contains("6 tháng", StringComparison.Ordinal) ? -1 : 0);

    private static DateOnly? Read(Match match, int? year)
    {
        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var inYear = match.Groups["year"].Success ? Number("year") : year!.Value;
        var (month, day) = (Number("month"), Number("day"));
        return month is >= 1 and <= 12 && inYear is >= 1900 and <= 2999 && day >= 1 && day <= DateTime.DaysInMonth(inYear, month) ? new DateOnly(inYear, month, day) : null;
    }

    [GeneratedRegex(Day, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Any();

    [GeneratedRegex(@"(?<word>trước|chậm nhất|đến hết|muộn nhất|không quá|hạn cuối)(\s+(là|vào|đến|hết|cùng))*\s+(ngày\s+)?" + Day, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu}|-)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();
}
