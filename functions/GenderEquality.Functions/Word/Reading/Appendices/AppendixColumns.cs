using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Where the columns of an appendix table are in a table of the document.</summary>
/// <param name="Table">Appendix table.</param>
/// <param name="FirstRow">First row below the header.</param>
/// <param name="LabelColumn">Grid column that names the row.</param>
/// <param name="Columns">Grid column and unit in the header, by column key.</param>
/// <param name="Score">How well the header fits, from 0 to 1.</param>
internal sealed record AppendixColumns(
    AppendixTable Table, int FirstRow, int LabelColumn, IReadOnlyDictionary<string, (int Column, string? Unit)> Columns, double Score)
{
    private const int DeepestHeader = 4;
    private const int MostTitleRows = 2;
    private const double Alike = 0.7;
    private const double LabelAlike = 0.4;

    /// <summary>Headers that belong to no column of the appendix table.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <summary>Column that names each row's unit; null without.</summary>
    public int? UnitColumn { get; private init; }

    /// <summary>Finds the header of an appendix table; the best of what may be one, whatever its score.</summary>
    public static AppendixColumns? Find(ExpectedHeader table, TableGrid grid)
    {
        AppendixColumns? best = null;
        for (var first = 0; first <= Math.Min(MostTitleRows, grid.Height - 1); first++)
        {
            for (var rows = 1; rows <= DeepestHeader && first + rows <= grid.Height; rows++)
            {
                var found = Match(table, grid, first, rows);
                if (best is null || found.Score > best.Score + 0.001)
                {
                    best = found;
                }
            }

            if (!grid.IsOneCell(first))
            {
                break;
            }
        }

        return best;
    }

    private static AppendixColumns Match(ExpectedHeader table, TableGrid grid, int first, int rows)
    {
        var headers = grid.Headers(first, rows);
        var candidates =
            from column in table.Columns
            from place in Enumerable.Range(0, grid.Width)
            where headers[place].Leaf is not null
            let score = column.Fit(headers[place])
            where score >= Alike
            orderby score descending
            select (column.Column, place, score);
        var taken = new Dictionary<string, (int Column, string? Unit)>(StringComparer.Ordinal);
        var used = new HashSet<int>();
        var total = 0.0;
        foreach (var (column, place, score) in candidates)
        {
            if (!taken.ContainsKey(column.Key) && used.Add(place))
            {
                taken[column.Key] = (place, headers[place].Unit);
                total += score;
            }
        }

        var (label, labelScore) = LabelOf(table.RowWords, headers, used);
        var below = first + rows;
        if (below < grid.Height && grid.IsColumnNumbers(below))
        {
            below++;
        }

        var unitRow = below < grid.Height && IsOfUnits(grid, below, taken.Values) ? below++ : -1;
        foreach (var (key, place) in taken.ToList())
        {
            // The unit may also stand below the header, or in a line of the table above it
            var unit = unitRow < 0 ? null : MoneyUnit.Of(grid.Text(unitRow, place.Column));
            taken[key] = (place.Column, unit ?? MoneyUnit.Of(place.Unit) ?? Above(grid, first) ?? place.Unit);
        }

        if (unitRow >= 0 && below < grid.Height && grid.IsColumnNumbers(below))
        {
            below++;
        }

        // Columns of words, such as remarks, are often left out; where the rows are named as expected, they are not missed
        var expected = table.Columns.Count(column => column.Column.Kind != ColumnKind.Text || taken.ContainsKey(column.Column.Key) || labelScore < LabelAlike);
        return new AppendixColumns(table.Table, below, Math.Max(label, 0), taken, (total + labelScore) / (expected + 1))
        {
            UnitColumn = Enumerable.Range(0, grid.Width).Where(place => headers[place].Leaf is { IsUnit: true }).Select(place => (int?)place).FirstOrDefault(),
            Unknown = [.. headers.Where((header, place) => place != label && !used.Contains(place) && header.Leaf is { IsOrdinal: false, IsUnit: false })
                .Select(header => header.Text).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether the row says nothing but the units of columns.</summary>
    private static bool IsOfUnits(TableGrid grid, int row, IEnumerable<(int Column, string? Unit)> places)
    {
        var texts = places.Select(place => grid.Text(row, place.Column)).Where(text => text.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(text => MoneyUnit.Of(text) is not null);
    }

    private static string? Above(TableGrid grid, int first) =>
        Enumerable.Range(0, first).Select(row => MoneyUnit.OfLine(grid.Text(row, 0))).LastOrDefault(unit => unit is not null);

    private static (int Place, double Score) LabelOf(string[] words, IReadOnlyList<ColumnHeader> headers, HashSet<int> used)
    {
        var best = (Place: -1, Score: -1.0);
        for (var place = 0; place < headers.Count; place++)
        {
            if (!used.Contains(place) && headers[place].Leaf is not ({ IsOrdinal: true } or { IsUnit: true }))
            {
                var score = headers[place].Leaf is { } leaf ? TextSimilarity.Of(leaf.Words, words) : 0;
                best = score > best.Score ? (place, score) : best;
            }
        }

        return (best.Place, Math.Max(best.Score, 0));
    }
}
