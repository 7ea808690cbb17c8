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
    private const double LabelAlike = 0.4;
    private const double Settled = 0.2;

    private Func<AppendixColumns, AppendixColumns> complete = static found => found;

    /// <summary>Headers that belong to no column of the appendix table.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <summary>Headers of the columns that were taken.</summary>
    public IReadOnlyList<string> Headers { get; private init; } = [];

    /// <summary>Columns that two headers could mean; neither was taken.</summary>
    public IReadOnlyList<ContestedColumn> Contested { get; private init; } = [];

    /// <summary>Columns of the reporting year that were not found, where a header speaks of the same otherwise.</summary>
    public IReadOnlyList<ContestedColumn> Refused { get; private init; } = [];

    /// <summary>Whether the column that names the rows has the expected header.</summary>
    public bool IsLabelled { get; private init; }

    /// <summary>Whether a column of figures was found, be it one that two headers could mean.</summary>
    public bool HasFigures => Contested.Count > 0 || Table.Columns.Any(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && Columns.ContainsKey(column.Key));

    /// <summary>Whether the table goes on from the one before, without a header of its own.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Columns that name the rows, from whole to part.</summary>
    public IReadOnlyList<int> LabelColumns { get; private init; } = [];

    /// <summary>Column of ordinal numbers; null without.</summary>
    public int? OrdinalColumn { get; private init; }

    /// <summary>Column that names each row's unit; null without.</summary>
    public int? UnitColumn { get; private init; }

    /// <summary>Whether a table without a header begins with figures in the same columns.</summary>
    public bool HoldsFigures(TableGrid grid) => Columns.Values.Any(place => place.Column < grid.Width && grid.OwnText(0, place.Column).TrimStart() is [>= '0' and <= '9', ..]);

    /// <summary>Finds the header of an appendix table; the best of what may be one, whatever its score.</summary>
    public static AppendixColumns? Find(ExpectedHeader table, GridHeaders over)
    {
        var grid = over.Grid;
        AppendixColumns? best = null;
        for (var first = 0; first <= Math.Min(MostTitleRows, grid.Height - 1); first++)
        {
            for (var rows = 1; rows <= DeepestHeader && first + rows <= grid.Height; rows++)
            {
                if (rows > 1 && grid.HasFigures(first + rows - 1))
                {
                    break;
                }

                var found = Match(table, over, first, rows);
                if (best is null || found.Score > best.Score + 0.001 || (rows > 1 && found.Settles(best) && grid.IsOfWords(first + rows - 1)))
                {
                    best = found;
                }
            }

            if (!grid.IsOneCell(first))
            {
                break;
            }
        }

        return best?.complete(best);
    }

    /// <summary>Whether a row more tells apart columns that bear the same name without it: the years under "Kế hoạch" and "Thực hiện".</summary>
    private bool Settles(AppendixColumns other) => Contested.Count < other.Contested.Count && Columns.Count > other.Columns.Count && Score > other.Score - Settled;

    private static AppendixColumns Match(ExpectedHeader table, GridHeaders over, int first, int rows)
    {
        var (grid, headers) = (over.Grid, over.Over(first, rows));
        var columns = new ColumnAssignment(table, headers, place => IsAnswered(grid, first + rows, place)) { Counts = place => over.HoldsFigures(first + rows, place) };
        var taken = columns.Taken.ToDictionary(column => column.Key, column => (Column: column.Value, headers[column.Value].Unit), StringComparer.Ordinal);
        var (label, labelScore) = LabelOf(table.RowWords, headers, columns);
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
        return new AppendixColumns(table.Table, below, Math.Max(label, 0), taken, (columns.Total + labelScore) / (expected + 1))
        {
            IsLabelled = labelScore >= LabelAlike,
            Contested = columns.Contested,
            complete = found => found.With(grid, headers, columns, label),
        };
    }

    /// <summary>What is only asked of the header that fits best.</summary>
    private AppendixColumns With(TableGrid grid, IReadOnlyList<ColumnHeader> headers, ColumnAssignment columns, int label)
    {
        var figures = Columns.Values.Select(one => one.Column).DefaultIfEmpty(grid.Width).Min();
        int[] places = [.. Enumerable.Range(0, grid.Width)];
        return this with
        {
            LabelColumns = LabelColumnsOf(grid, FirstRow, LabelColumn, [.. places.Where(place => IsOfLabels(headers[place], columns, place, figures))]),
            OrdinalColumn = places.Where(place => headers[place].Leaf is { IsOrdinal: true }).Select(place => (int?)place).FirstOrDefault(),
            UnitColumn = places.Where(place => headers[place].Leaf is { IsUnit: true }).Select(place => (int?)place).FirstOrDefault(),
            Refused = [.. columns.Refused()],
            Headers = [.. Columns.Values.Select(place => headers[place.Column].Text)],
            Unknown = [.. headers.Where((header, place) => place != label && !columns.IsUsed(place) && header.Leaf is { IsOrdinal: false, IsUnit: false })
                .Select(header => header.Text).Distinct(StringComparer.Ordinal)],
        };
    }

    private static bool IsOfLabels(ColumnHeader header, ColumnAssignment columns, int place, int figures) =>
        place < figures && !columns.IsUsed(place) && header.Leaf is not ({ IsOrdinal: true } or { IsUnit: true });

    /// <summary>The column of labels alone, unless a merged column beside it says what several rows are part of.</summary>
    private static IReadOnlyList<int> LabelColumnsOf(TableGrid grid, int below, int label, IReadOnlyList<int> places) =>
        places.Contains(label) && places.Any(place => Enumerable.Range(below + 1, Math.Clamp(grid.Height - below - 1, 0, GridHeaders.Looked)).Any(row => grid.GoesOn(row, place))) ? places : [label];

    /// <summary>Whether cells begin under a place, where the header over it covers more than one.</summary>
    private static bool IsAnswered(TableGrid grid, int below, int place)
    {
        var neighbours = Enumerable.Range(0, grid.Width).Where(other => other != place && grid.IsSameCell(below - 1, place, other)).ToList();
        return neighbours.Count == 0 || grid.BeginsBelow(below, place, GridHeaders.Looked) || !neighbours.Exists(other => grid.BeginsBelow(below, other, GridHeaders.Looked));
    }

    /// <summary>Whether the row says nothing but the units of columns.</summary>
    private static bool IsOfUnits(TableGrid grid, int row, IEnumerable<(int Column, string? Unit)> places)
    {
        var texts = places.Select(place => grid.Text(row, place.Column)).Where(text => text.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(text => MoneyUnit.Of(text) is not null);
    }

    private static string? Above(TableGrid grid, int first) =>
        Enumerable.Range(0, first).Select(row => MoneyUnit.OfLine(grid.Text(row, 0))).LastOrDefault(unit => unit is not null);

    private static (int Place, double Score) LabelOf(string[] words, IReadOnlyList<ColumnHeader> headers, ColumnAssignment columns)
    {
        var best = (Place: -1, Score: -1.0);
        for (var place = 0; place < headers.Count; place++)
        {
            if (!columns.IsUsed(place) && headers[place].Leaf is not ({ IsOrdinal: true } or { IsUnit: true }))
            {
                var score = headers[place].Leaf is { } leaf ? TextSimilarity.Of(leaf.Words, words) : 0;
                best = score > best.Score ? (place, score) : best;
            }
        }

        return (best.Place, Math.Max(best.Score, 0));
    }
}
