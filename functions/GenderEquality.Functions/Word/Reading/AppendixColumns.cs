using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Reading;

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

    /// <summary>Finds the header of an appendix table; the best of what may be one, whatever its score.</summary>
    public static AppendixColumns? Find(AppendixHeader table, TableGrid grid)
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

    private static AppendixColumns Match(AppendixHeader table, TableGrid grid, int first, int rows)
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


        // Columns of words, such as remarks, are often left out; where the rows are named as expected, they are not missed
        var expected = table.Columns.Count(column => column.Column.Kind != ColumnKind.Text || taken.ContainsKey(column.Column.Key) || labelScore < LabelAlike);
        return new AppendixColumns(table.Table, below, Math.Max(label, 0), taken, (total + labelScore) / (expected + 1))
        {
            Unknown = [.. headers.Where((header, place) => place != label && !used.Contains(place) && header.Leaf is { IsOrdinal: false, IsUnit: false })
                .Select(header => header.Text).Distinct(StringComparer.Ordinal)],
        };
    }

    private static (int Place, double Score) LabelOf(string[] words, IReadOnlyList<ColumnHeader> headers, HashSet<int> used)
    {
        var best = (Place: -1, Score: -1.0);
        for (var place = 0; place < headers.Count; place++)
        {
            if (!used.Contains(place) && headers[place].Leaf is not ({ IsOrdinal: true } or { IsUnit: true }))
            {
                var score = headers[place].Leaf is { } leaf ? Likeness.Of(leaf.Words, words) : 0;
                best = score > best.Score ? (place, score) : best;
            }
        }

        return (best.Place, Math.Max(best.Score, 0));
    }
}
