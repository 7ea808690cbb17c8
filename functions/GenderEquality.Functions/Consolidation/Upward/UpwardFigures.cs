using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Consolidation.Upward;

/// <summary>Figures of the whole in the tables of the level above: those of the same table, row, column and unit, and no others.</summary>
internal sealed class UpwardFigures(Campaign above, Agency agency, ConsolidatedReport report)
{
    /// <summary>Cells of tables whose rows are known.</summary>
    public Dictionary<(TableKey Table, string Row, string Column), string> Cells(List<string> missing)
    {
        var cells = new Dictionary<(TableKey, string, string), string>();
        foreach (var table in ReportRows.TablesOf(above, agency).Where(table => table.RowSource != TableRowSource.Free))
        {
            if (Own(table) is not { } own)
            {
                missing.Add(UpwardMessages.NoTable(above, table));
                continue;
            }

            foreach (var row in ReportRows.Of(above, table, agency))
            {
                Add(cells, own, table, row, missing);
            }
        }

        return cells;
    }

    /// <summary>Rows of tables whose rows are free: those of a kind each, as they are added up, where the table has a column of kinds; else an agency's each, and a group's each where
    /// there are too many.</summary>
    public Dictionary<TableKey, IReadOnlyList<TemplateRow>> FreeRows(List<string> missing)
    {
        var rows = new Dictionary<TableKey, IReadOnlyList<TemplateRow>>();
        foreach (var table in ReportRows.TablesOf(above, agency).Where(table => table.RowSource == TableRowSource.Free))
        {
            if (Own(table) is not { } own)
            {
                missing.Add(UpwardMessages.NoTable(above, table));
                continue;
            }

            var kind = table.Columns.FirstOrDefault(column => column.Kind == ColumnKind.Text && column.Choices.Count > 0 && IsSame(own.Table, column) && own.Kinds.Any(row => row.Cells.ContainsKey(column.Key)));
            var figures = kind is null ? own.Rows.Where(row => row.Kind == AggregatedRowKind.Figures).ToList() : own.Kinds;
            var tooMany = kind is null && figures.Count > UpwardFile.MostRows;
            rows[table.Key] = [.. tooMany ? ByGroup(own, table) : figures.Select(row => new TemplateRow(row.Label, Taken(own.Table, table, row, kind)))];
            if (tooMany)
            {
                missing.Add(UpwardMessages.RowsOfGroups(above, table, UpwardFile.MostRows));
            }
            else if (figures.Count > 0 && table.Columns.FirstOrDefault(column => !IsNumber(column) && column != kind) is { } words)
            {
                missing.Add(UpwardMessages.WordsOfRows(above, table, words, ofKind: kind is not null));
            }
        }

        return rows;
    }

    // Under the group's name, for a row that is called a sum is one to whoever reads it.
    private IEnumerable<TemplateRow> ByGroup(AggregatedTable own, AppendixTable table) => own.Rows
        .Where(row => row.Kind == AggregatedRowKind.Heading)
        .Zip(own.Rows.Where(row => row.Kind == AggregatedRowKind.Subtotal), (group, sum) => new TemplateRow(group.Label, Taken(own.Table, table, sum, kind: null)));

    private AggregatedTable? Own(AppendixTable table) =>
        report.Tables.FirstOrDefault(own => own.Table.Key == table.Key && own.Table.RowSource == table.RowSource);

    private static Dictionary<string, string> Taken(AppendixTable own, AppendixTable table, AggregatedRow row, TableColumn? kind) => table.Columns
        .Where(column => (IsNumber(column) || column == kind) && IsSame(own, column) && row.Cells.ContainsKey(column.Key))
        .ToDictionary(column => column.Key, column => row.Cells[column.Key].Text, StringComparer.Ordinal);

    private void Add(Dictionary<(TableKey, string, string), string> cells, AggregatedTable own, AppendixTable table, ReportRow row, List<string> missing)
    {
        var found = own.Rows.FirstOrDefault(other => other.Kind == AggregatedRowKind.Figures && string.Equals(other.Key, row.Key, StringComparison.Ordinal));
        if (report.Unsettled.Contains((table.Key, row.Key)))
        {
            missing.Add(UpwardMessages.Unsettled(above, table, row));
        }
        else if (found?.Row is not { } same || !string.Equals(same.Unit, row.Unit, StringComparison.Ordinal))
        {
            missing.Add(UpwardMessages.NoRow(above, table, row));
        }
        else
        {
            AddCells(cells, own.Table, table, row, found, missing);
        }
    }

    private void AddCells(
        Dictionary<(TableKey, string, string), string> cells, AppendixTable own, AppendixTable table, ReportRow row, AggregatedRow found, List<string> missing)
    {
        var empty = new List<string>();
        foreach (var column in table.Columns.Where(column => IsNumber(column) && row.Has(column)))
        {
            if (IsSame(own, column) && found.Cells.GetValueOrDefault(column.Key) is { Text.Length: > 0 } cell)
            {
                cells[(table.Key, row.Key, column.Key)] = Shown(cell, row, column);
            }
            else if (column.Role != ColumnRole.Previous)
            {
                empty.Add(column.Header);
            }
        }

        if (empty.Count > 0)
        {
            missing.Add(UpwardMessages.NoFigures(above, table, row, empty));
        }
    }

    private static bool IsNumber(TableColumn column) => column.Kind is ColumnKind.Integer or ColumnKind.Number;

    private static bool IsSame(AppendixTable own, TableColumn column) =>
        own.Columns.FirstOrDefault(other => string.Equals(other.Key, column.Key, StringComparison.Ordinal)) is { } same
        && same.Kind == column.Kind && same.Role == column.Role && string.Equals(same.Unit, column.Unit, StringComparison.Ordinal);

    private static string Shown(AggregatedCell cell, ReportRow row, TableColumn column) =>
        cell.Number is { } number && column.Role is ColumnRole.Value or ColumnRole.Previous && row.Indicator is { Kind: not IndicatorKind.YesNo } indicator
            ? VietnameseFormat.Fixed(number, indicator.Decimals)
            : cell.Text;
}
