using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>A table as the reader of its header sees it: what stands over each grid column, merged cells included.</summary>
internal sealed class TableGrid
{
    private const int MostPlaces = 1_000_000;
    private const int LongestHeader = 300;

    private readonly SourceCell?[][] cells;
    private readonly Dictionary<int, bool> figureRows = [];

    private TableGrid(SourceTable table, int width)
    {
        Width = width;
        cells = new SourceCell?[table.Rows.Count][];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new SourceCell?[Width];
            foreach (var cell in table.Rows[i].Cells)
            {
                // A cell that continues the one above shows what that shows
                var shown = cell.Merge == RowMerge.Continue && cell.Text.Length == 0 && i > 0 ? cells[i - 1][cell.Column] ?? cell : cell;
                Array.Fill(cells[i], shown, cell.Column, cell.Span);
            }
        }
    }

    /// <summary>The grid of a table; null for one that is no table of figures: a single row or column. Throws
    /// <see cref="UnsafeFileException"/> for one that is larger than any.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fewestRows">Rows that it must have: one is enough where it goes on from another.</param>
    public static TableGrid? Of(SourceTable table, int fewestRows = 2)
    {
        var width = table.Rows.Max(row => row.Cells[^1].Column + row.Cells[^1].Span);
        return (long)width * table.Rows.Count > MostPlaces ? throw new UnsafeFileException(RefusalReason.TooMuchWork)
            : width < 2 || table.Rows.Count < fewestRows ? null
            : new TableGrid(table, width);
    }

    /// <summary>Grid columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height => cells.Length;

    /// <summary>Text at a place; empty where there is no cell.</summary>
    public string Text(int row, int column) => cells[row][column]?.Text ?? string.Empty;

    /// <summary>Text of the cell that begins there; empty where another spans over it.</summary>
    public string OwnText(int row, int column) => cells[row][column] is { } cell && cell.Column == column ? cell.Text : string.Empty;

    /// <summary>The same for a cell of a column: where figures are expected, without note marks.</summary>
    public string Answer(int row, int column, ColumnKind kind) =>
        kind == ColumnKind.Text ? OwnText(row, column) : cells[row][column] is { } cell && cell.Column == column ? cell.Figure : string.Empty;

    /// <summary>Whether a cell with text begins in that column, in some rows from one downwards.</summary>
    public bool BeginsBelow(int row, int column, int rows) => Enumerable.Range(row, Math.Min(rows, Height - row)).Any(below => !string.IsNullOrWhiteSpace(OwnText(below, column)));

    /// <summary>Whether the cell at a place is the one above, merged downwards.</summary>
    public bool GoesOn(int row, int column) => row > 0 && cells[row][column] is { } cell && ReferenceEquals(cell, cells[row - 1][column]);

    /// <summary>Whether two columns stand under the same cell of a row.</summary>
    public bool IsSameCell(int row, int column, int other) => cells[row][column] is { } cell && ReferenceEquals(cell, cells[row][other]);

    /// <summary>What stands over each column in some rows.</summary>
    public IReadOnlyList<ColumnHeader> Headers(int first, int rows) =>
        [.. Enumerable.Range(0, Width).Select(column => ColumnHeader.Of(Over(column, first, rows)))];

    /// <summary>Header texts over a column, from top to bottom, each cell once.</summary>
    private List<string> Over(int column, int first, int rows)
    {
        var texts = new List<string>();
        SourceCell? last = null;
        for (var row = first; row < first + rows; row++)
        {
            if (cells[row][column] is { } cell && !ReferenceEquals(cell, last) && cell.Text.Length is > 0 and <= LongestHeader)
            {
                texts.Add(cell.Text);
                last = cell;
            }
        }

        return texts;
    }

    /// <summary>Whether one cell takes the whole row: a title or a group of rows.</summary>
    public bool IsOneCell(int row) => Width > 1 && cells[row][0] is { } cell && cell.Span == Width;

    /// <summary>Whether a row says words and years only, as a row of headers does.</summary>
    public bool IsOfWords(int row)
    {
        var texts = Texts(row).ToList();
        return texts.Count > 1 && texts.TrueForAll(text => text.Any(char.IsLetter) || HeaderText.NamesTime(text));
    }

    /// <summary>Whether a row holds figures, as no row of headers does; years, "6 tháng" and numbers before words are none.</summary>
    public bool HasFigures(int row)
    {
        if (!figureRows.TryGetValue(row, out var known))
        {
            known = Texts(row).Any(text => HeaderText.WithoutNumber(text) is [>= '0' and <= '9', ..] rest && !HeaderText.NamesTime(rest));
            figureRows[row] = known;
        }

        return known;
    }

    private IEnumerable<string> Texts(int row) => Enumerable.Range(0, Width).Select(column => OwnText(row, column).Trim()).Where(text => text.Length is > 0 and <= LongestHeader);

    /// <summary>Whether the row only numbers the columns: (1), (2) … or A, B, 1, 2.</summary>
    public bool IsColumnNumbers(int row)
    {
        var filled = Enumerable.Range(0, Width).Select(column => OwnText(row, column).Trim(' ', '(', ')', '[', ']')).Where(text => text.Length > 0).ToList();
        var numbers = filled.Where(text => text.All(char.IsAsciiDigit)).Select(text => WordXml.ParseInt(text) ?? 0).ToList();
        return filled.Count >= 2 && numbers.Count >= 2 && filled.TrueForAll(text => text.Length <= 2)
            && numbers[0] <= 2 && numbers.Zip(numbers.Skip(1), (one, next) => next - one).All(step => step == 1)
            && (numbers.Count == filled.Count || filled.Except(numbers.Select(number => $"{number}"), StringComparer.Ordinal).All(text => text is ['A' or 'B' or 'C']));
    }

    /// <summary>Whether a row says again what another one says, as a header repeated on the next page does.</summary>
    public bool IsSame(int row, int other)
    {
        var texts = Enumerable.Range(0, Width).Select(column => (One: Text(row, column).Trim(), Other: Text(other, column).Trim())).ToList();
        return texts.TrueForAll(text => string.Equals(text.One, text.Other, StringComparison.OrdinalIgnoreCase)) && texts.Count(text => text.One.Any(char.IsLetter)) > 1;
    }

    /// <summary>Whether nothing stands in the row.</summary>
    public bool IsBlank(int row) => Enumerable.Range(0, Width).All(column => string.IsNullOrWhiteSpace(OwnText(row, column)));
}
