using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Excel.Series;

/// <summary>Where a file of figures of earlier years has what: a line for each figure, or a column for each year.</summary>
internal sealed partial class SeriesSheetColumns
{
    // Without diacritics, as Slug makes them.
    private static readonly string[] Codes = ["ma", "ma-chi-tieu"];
    private static readonly string[] Names = ["chi-tieu", "ten-chi-tieu"];
    private static readonly string[] Units = ["don-vi-tinh", "dvt", "don-vi"];
    private static readonly string[] YearNames = ["nam"];
    private static readonly string[] Values = ["gia-tri", "so-lieu", "ket-qua"];

    private const int LongestCell = 1000;

    private readonly int? code;
    private readonly int? name;
    private readonly int? unit;
    private readonly int? year;
    private readonly int? value;
    private readonly List<(int Column, string Year)> years;

    private SeriesSheetColumns(IReadOnlyDictionary<int, string> header)
    {
        int? Find(string[] names) => header.Where(cell => names.Contains(Slug.Of(cell.Value), StringComparer.Ordinal)).Select(cell => (int?)cell.Key).FirstOrDefault();
        (code, name, unit, year, value) = (Find(Codes), Find(Names), Find(Units), Find(YearNames), Find(Values));
        years = [.. header.Select(cell => (cell.Key, YearHeader().Match(cell.Value.Trim()).Groups["year"].Value)).Where(pair => pair.Value.Length > 0)];
    }

    private bool AreThere => (code ?? name) is not null && (years.Count > 0 || (year is not null && value is not null));

    /// <summary>Reads a header; null for a row that is none.</summary>
    public static SeriesSheetColumns? Of(IReadOnlyDictionary<int, string> header) => new SeriesSheetColumns(header) is { AreThere: true } columns ? columns : null;

    /// <summary>The figures of a row; cells without anything are none.</summary>
    public IEnumerable<ListedFigure> Read(int row, IReadOnlyDictionary<int, string> cells)
    {
        string At(int? column) => column is { } at && cells.TryGetValue(at, out var text) ? Cut(text).Normalize().Trim() : string.Empty;
        var of = new ListedFigure(row, At(code).TrimStart('\''), At(name).TrimStart('\''), At(unit), At(year), At(value));
        return (years.Count > 0 ? years.Select(one => of with { Year = one.Year, Text = At(one.Column) }) : [of]).Where(figure => figure.Text.Length > 0);
    }

    // The name of a row stands in each of its figures, once for every year
    private static string Cut(string text) => text.Length <= LongestCell ? text : text[..(char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];

    [GeneratedRegex(@"^(năm\s+)?(?<year>\d{4})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearHeader();
}
