using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>A table of a form: where its header ends, and which column is what.</summary>
internal sealed class BlankTable
{
    private const int DeepestHeader = 4;

    private BlankTable(SourceTable source, TableGrid grid)
    {
        Source = source;
        Grid = grid;
        while (Top < Math.Min(2, grid.Height - 1) && grid.IsOneCell(Top))
        {
            Top++;
        }

        Depth = DepthOf();
        var below = Top + Depth;
        FirstRow = below < grid.Height && grid.IsColumnNumbers(below) ? below + 1 : below;
        var headers = grid.Headers(Top, Depth);
        Ordinals = Find(headers, header => header.IsOrdinal);
        Units = Find(headers, header => header.IsUnit);
        Labels = Enumerable.Range(0, grid.Width).FirstOrDefault(column => column != Ordinals && column != Units, -1);
    }

    public SourceTable Source { get; }

    public TableGrid Grid { get; }

    /// <summary>First row of the header: rows of one cell above it are titles.</summary>
    public int Top { get; }

    /// <summary>Rows of the header.</summary>
    public int Depth { get; }

    /// <summary>First row below it.</summary>
    public int FirstRow { get; }

    /// <summary>Column of ordinal numbers; less than nothing without.</summary>
    public int Ordinals { get; }

    /// <summary>Column of units; less than nothing without.</summary>
    public int Units { get; }

    /// <summary>Column that names the rows.</summary>
    public int Labels { get; }

    /// <summary>Columns of answers.</summary>
    public IEnumerable<int> Answers => Enumerable.Range(0, Grid.Width).Where(column => column != Ordinals && column != Units && column != Labels && HeadersOf(column).Count > 0);

    /// <summary>The table of a form; null for one that only lays text out.</summary>
    public static BlankTable? Of(SourceTable source) => TableGrid.Of(source) is { } grid ? new BlankTable(source, grid) : null;

    /// <summary>Headers over a column from top to bottom, each cell once.</summary>
    public IReadOnlyList<string> HeadersOf(int column)
    {
        var headers = new List<string>();
        for (var row = Top; row < Top + Depth; row++)
        {
            var text = OneLine(Grid.Text(row, column));
            if (text.Length > 0 && !(row > Top && Grid.GoesOn(row, column)))
            {
                headers.Add(text);
            }
        }

        return headers;
    }

    /// <summary>Text without line breaks.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // As long as a header is parted below, or goes on downwards
    private int DepthOf()
    {
        var depth = 1;
        while (depth < DeepestHeader && Top + depth < Grid.Height - 1 && (IsParted(Top + depth - 1) || Enumerable.Range(0, Grid.Width).Any(column => Grid.GoesOn(Top + depth, column))))
        {
            depth++;
        }

        return depth;
    }

    private bool IsParted(int row) => !Grid.IsOneCell(row) && Enumerable.Range(1, Grid.Width - 1).Any(column => Grid.IsSameCell(row, column - 1, column) && !IsEmpty(row, column));

    private bool IsEmpty(int row, int column) => Grid.Text(row, column).Trim().Length == 0;

    private static int Find(IReadOnlyList<ColumnHeader> headers, Func<HeaderText, bool> isMeant) => headers.Index().Where(header => header.Item.Leaf is { } leaf && isMeant(leaf)).Select(header => header.Index).DefaultIfEmpty(-1).First();
}
