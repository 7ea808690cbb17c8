using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Brings a table into the regular shape that stored content promises: rows that fill the grid, merges that fit, cells that end in a paragraph.</summary>
internal static class TableShape
{
    private const int DefaultWidth = 1000;

    /// <summary>The table as a block.</summary>
    public static TableBlock Block(SourceTable source, List<int> widths, bool borderless)
    {
        var isWithoutLines = CellBorders.AreNone(source, borderless);
        var grid = source.Rows.Max(row => row.Cells[^1].Column + row.Cells[^1].Span);
        var empty = isWithoutLines ? null : CellBorders.Kept(default, borderless);
        var rows = new List<TableBlockRow>(source.Rows.Count);
        Dictionary<int, int> above = [];
        for (var i = 0; i < source.Rows.Count; i++)
        {
            var below = i + 1 < source.Rows.Count ? source.Rows[i + 1].Cells : [];
            var merged = new Dictionary<int, int>();
            var cells = new List<TableBlockCell>();
            var column = 0;
            foreach (var cell in source.Rows[i].Cells)
            {
                Pad(cells, cell.Column - column, empty);
                var merge = MergeOf(cell, above, below);
                if (merge != RowMerge.None)
                {
                    merged[cell.Column] = cell.Span;
                }

                cells.Add(new TableBlockCell(Ended(merge == RowMerge.Continue ? [] : cell.Blocks)) { ColumnSpan = cell.Span, Merge = merge, Lines = isWithoutLines ? null : CellBorders.Kept(cell.Lines, borderless) });
                column = cell.Column + cell.Span;
            }

            Pad(cells, grid - column, empty);
            rows.Add(new TableBlockRow(cells) { Header = source.Rows[i].Header && (i == 0 || rows[i - 1].Header) });
            above = merged;
        }

        return new TableBlock([.. Enumerable.Range(0, grid).Select(i => i < widths.Count && widths[i] > 0 ? widths[i] : DefaultWidth)], rows) { Borderless = isWithoutLines };
    }

    private static RowMerge MergeOf(SourceCell cell, Dictionary<int, int> above, IReadOnlyList<SourceCell> below)
    {
        var continues = cell.Merge == RowMerge.Continue && above.TryGetValue(cell.Column, out var span) && span == cell.Span && cell.Text.Length == 0;
        var goesOn = below.Any(next => next.Column == cell.Column && next.Span == cell.Span && next.Merge == RowMerge.Continue && next.Text.Length == 0);
        return continues ? RowMerge.Continue : cell.Merge != RowMerge.None && goesOn ? RowMerge.Start : RowMerge.None;
    }

    private static void Pad(List<TableBlockCell> cells, int columns, CellSides? lines)
    {
        if (columns > 0)
        {
            cells.Add(new TableBlockCell(Ended([])) { ColumnSpan = columns, Lines = lines });
        }
    }

    private static IReadOnlyList<Block> Ended(IReadOnlyList<Block> blocks) =>
        blocks.Count > 0 && blocks[^1] is Paragraph ? blocks : [.. blocks, new Paragraph([])];
}
