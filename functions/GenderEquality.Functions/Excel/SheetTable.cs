using GenderEquality.Functions.Excel.Reading;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.Tables;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Excel;

/// <summary>The texts of a sheet in the form in which tables of Word files are read. Blank rows and columns are left out, wherever they are:
/// a sheet is as large as what stands in it.</summary>
internal sealed class SheetTable
{
    private const int MostHeaders = 10;

    private readonly IReadOnlyList<SheetRow> rows;
    private readonly List<SourceRow> cells;

    /// <summary>Makes a table of what stands in a sheet.</summary>
    public SheetTable(SheetContent content, WorkBudget work)
    {
        rows = content.Rows;
        var columns = rows.SelectMany(row => row.Texts.Keys).Distinct().Order().ToList();
        work.Spend((long)rows.Count * columns.Count * MostHeaders * WorkCosts.Place);
        var merged = new MergedRows(content, work);
        var begun = new HashSet<MergedRange>();
        cells = [.. rows.Select(row => new SourceRow([.. Cells(row, merged.Of(row.Number), columns, begun)], Header: false))];
    }

    /// <summary>Whether nothing stands in the sheet.</summary>
    public bool IsBlank => rows.Count == 0;

    /// <summary>Text right of the cell with that text; null when there is none.</summary>
    public string? Beside(string label) => rows
        .Select(row => row.Texts.GetValueOrDefault(1) is { } text && string.Equals(text, label, StringComparison.OrdinalIgnoreCase) ? row.Texts.GetValueOrDefault(2) : null)
        .FirstOrDefault(text => text is not null);

    /// <summary>Unit of money in a line of its own, where it is the only cell of its row.</summary>
    public string? Unit => rows
        .Where(row => row.Texts.Count == 1)
        .Select(row => MoneyUnit.OfLine(row.Texts.GetValueAtIndex(0)))
        .FirstOrDefault(unit => unit is not null);

    /// <summary>Whether lines of the sheet call more than one appendix by its number.</summary>
    public bool CallsSeveralAppendices => rows
        .SelectMany(row => row.Texts.Values)
        .Select(TextKey.Words)
        .Where(words => words is ["phu", "luc", _, ..])
        .Select(words => words[2])
        .Distinct(StringComparer.Ordinal)
        .Skip(1)
        .Any();

    /// <summary>The table, beginning with each row that may be its header: heading block and title above it can be rows of several cells too.</summary>
    public IEnumerable<TableGrid> Grids() => rows
        .Select((row, index) => (Index: index, Filled: row.Texts.Count))
        .Where(row => row.Filled > 1)
        .Take(MostHeaders)
        .Select(row => TableGrid.Of(new SourceTable(cells.GetRange(row.Index, cells.Count - row.Index), [])))
        .OfType<TableGrid>();

    /// <summary>The cells of a row; what is hidden behind a merged one is none.</summary>
    private static IEnumerable<SourceCell> Cells(SheetRow row, SortedDictionary<int, MergedRange> merged, List<int> columns, HashSet<MergedRange> begun)
    {
        var covered = 0;
        foreach (var column in row.Texts.Keys.Union(merged.Keys).Order().ToList())
        {
            if (column <= covered)
            {
                continue;
            }

            var range = merged.TryGetValue(column, out var found) ? found : new MergedRange(new CellReference(row.Number, column), new CellReference(row.Number, column));
            covered = range.To.Column;
            var first = IndexFrom(columns, column);
            var span = IndexFrom(columns, covered + 1) - first;
            if (span > 0)
            {
                var merge = range.From.Row == range.To.Row ? RowMerge.None : begun.Add(range) ? RowMerge.Start : RowMerge.Continue;
                var text = row.Number == range.From.Row ? row.Texts.GetValueOrDefault(column, string.Empty) : string.Empty;
                yield return new SourceCell(first, span, merge, [new Paragraph([new TextRun(text)])]);
            }
        }
    }

    /// <summary>How many of the columns stand before one.</summary>
    private static int IndexFrom(List<int> columns, int column) => columns.BinarySearch(column) is var found && found < 0 ? ~found : found;
}
