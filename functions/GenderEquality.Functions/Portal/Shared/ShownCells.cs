using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Cells of tables in a text as HTML wants them: a merged cell once, with the rows that it covers.</summary>
public static class ShownCells
{
    /// <summary>The cells that begin in a row.</summary>
    public static IEnumerable<ShownCell> Of(TableBlock table, int row)
    {
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.Merge != RowMerge.Continue)
            {
                yield return new ShownCell(cell.Blocks, cell.ColumnSpan, cell.Merge == RowMerge.Start ? RowsFrom(table, row, column) : 1);
            }

            column += cell.ColumnSpan;
        }
    }

    private static int RowsFrom(TableBlock table, int row, int column) =>
        1 + table.Rows.Skip(row + 1).TakeWhile(below => CellAt(below, column) is { Merge: RowMerge.Continue }).Count();

    private static TableBlockCell? CellAt(TableBlockRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column)
            {
                return cell;
            }

            at += cell.ColumnSpan;
        }

        return null;
    }
}

/// <summary>A cell as HTML wants it.</summary>
/// <param name="Blocks">Its content.</param>
/// <param name="Columns">Columns that it covers.</param>
/// <param name="Rows">Rows that it covers.</param>
public sealed record ShownCell(IReadOnlyList<Block> Blocks, int Columns, int Rows);
