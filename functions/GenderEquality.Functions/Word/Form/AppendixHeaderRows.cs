using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Functions.Word.Form;

/// <summary>The header of an appendix table, the same in template and consolidated report, so that one reader reads both.</summary>
internal static class AppendixHeaderRows
{
    /// <summary>Weight of the first column, which names the row; other columns have one more than their own, because the narrowest still holds a word of its header.</summary>
    public const int LabelWeight = 10;

    /// <summary>Widths of the first and of all other columns.</summary>
    public static int[] Widths(AppendixTable table, int available) =>
        FormTable.Share(available, [LabelWeight, .. table.Columns.Select(column => 1 + Math.Max(1, column.Weight))]);

    /// <summary>One header row, or two where columns are grouped.</summary>
    public static IEnumerable<TableRow> Rows(AppendixTable table, int[] widths)
    {
        if (table.Columns.All(column => column.Group is null))
        {
            yield return FormTable.HeaderRow([FormTable.HeaderCell(widths[0], table.RowHeader), .. table.Columns.Select((column, i) => FormTable.HeaderCell(widths[i + 1], Text(column)))]);
            yield break;
        }

        yield return FormTable.HeaderRow([FormTable.HeaderCell(widths[0], table.RowHeader, merge: MergedCellValues.Restart), .. Upper(table, widths)]);
        yield return FormTable.HeaderRow([FormTable.HeaderCell(widths[0], string.Empty, merge: MergedCellValues.Continue), .. Lower(table, widths)]);
    }

    /// <summary>Header of a column with its unit, unless the header says it already ("Số cuộc").</summary>
    public static string Text(TableColumn column) => column.Unit is { } unit && !column.Header.Contains(unit, StringComparison.OrdinalIgnoreCase) ? $"{column.Header} ({unit})" : column.Header;

    private static IEnumerable<TableCell> Upper(AppendixTable table, int[] widths)
    {
        for (var i = 0; i < table.Columns.Count;)
        {
            var group = table.Columns[i].Group;
            if (group is null)
            {
                yield return FormTable.HeaderCell(widths[i + 1], Text(table.Columns[i]), merge: MergedCellValues.Restart);
                i++;
                continue;
            }

            var span = table.Columns.Skip(i).TakeWhile(column => string.Equals(column.Group, group, StringComparison.Ordinal)).Count();
            yield return FormTable.HeaderCell(widths.AsSpan(i + 1, span).ToArray().Sum(), group, span);
            i += span;
        }
    }

    private static IEnumerable<TableCell> Lower(AppendixTable table, int[] widths) => table.Columns.Select((column, i) => column.Group is null
        ? FormTable.HeaderCell(widths[i + 1], string.Empty, merge: MergedCellValues.Continue)
        : FormTable.HeaderCell(widths[i + 1], Text(column)));
}
