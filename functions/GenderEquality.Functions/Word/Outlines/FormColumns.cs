using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>The columns of a form's table.</summary>
internal static partial class FormColumns
{
    private const int LongestKey = 20;

    /// <summary>The columns in order.</summary>
    public static IReadOnlyList<ProposedColumn> Of(BlankTable table)
    {
        var columns = table.Answers.Select(table.HeadersOf).ToList();
        var years = columns.Select(headers => YearOf(headers, onlyYear: true)).OfType<int>().ToList();
        var keys = new FormKeys(LongestKey);
        return [.. columns.Select(headers => Of(headers, years, keys))];
    }

    private static ProposedColumn Of(IReadOnlyList<string> headers, List<int> years, FormKeys keys)
    {
        var (header, unit) = UnitText.Take(headers[^1]);
        var source = string.Join(" / ", headers);
        var group = headers.Count > 1 ? string.Join(" - ", headers.SkipLast(1)) : null;
        var (kind, isAssumed) = ColumnKinds.Of(header, group, unit);
        return new ProposedColumn(KeyOf(headers, header, years, keys), header, kind, source)
        {
            Group = group,
            Unit = unit ?? (ColumnKinds.IsShare(header) ? "%" : null),
            Year = YearOf(headers, onlyYear: false),
            KindIsAssumed = isAssumed,
        };
    }

    // "Năm 2024" beside "Năm 2023" is a column of every year's report: its key says what it is, not which year
    private static string KeyOf(IReadOnlyList<string> headers, string header, List<int> years, FormKeys keys) =>
        YearOf(headers, onlyYear: true) is { } year && years.Max() - year is 0 or 1
            ? keys.Unique(year == years.Max() ? "current" : "previous")
            : keys.Of(header, "cot");

    private static int? YearOf(IReadOnlyList<string> headers, bool onlyYear)
    {
        var matches = headers.Reverse().Select(header => Year().Match(header)).Where(match => match.Success).ToList();
        return matches is [var match, ..] && (!onlyYear || TextKey.Words(headers[^1]).Except(["nam", "so", "lieu", "ket", "qua", "thuc", "hien", match.Value], StringComparer.Ordinal).ToList() is [])
            ? int.Parse(match.Value, CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
