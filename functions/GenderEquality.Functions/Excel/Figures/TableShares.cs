using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Excel.Figures;

/// <summary>Shares that can be read off a table: where the campaign says that one column is part of another.</summary>
internal static class TableShares
{
    /// <summary>Columns that have a figure of all.</summary>
    public static IReadOnlyList<TableColumn> ColumnsOf(AppendixTable table) =>
        [.. table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && (column.Aggregate.Joins || column.Aggregate.Parts > 0))];

    /// <summary>Part and whole of each share, unless the table has a column for it.</summary>
    public static IReadOnlyList<(TableColumn Part, TableColumn Whole)> Of(AppendixTable table)
    {
        var columns = ColumnsOf(table).Where(column => column.Aggregate.AddsUp).ToDictionary(column => column.Key, StringComparer.Ordinal);
        return [.. table.Checks
            .Where(check => check is { Kind: FigureCheckKind.PartOfWhole, AcrossRows: false, Against.Count: 1 } && columns.ContainsKey(check.Subject) && columns.ContainsKey(check.Against[0]))
            .Where(check => !table.Columns.Any(column => column.Of.SequenceEqual([check.Subject, check.Against[0]], StringComparer.Ordinal)))
            .Select(check => (columns[check.Subject], columns[check.Against[0]]))];
    }
}
