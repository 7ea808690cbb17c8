using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Confirmation;

/// <summary>What was read of a report's tables, beside what was typed, for the officer who says whether it is right.</summary>
public static class FiguresToConfirm
{
    /// <summary>The tables in the order in which they were sent.</summary>
    public static IReadOnlyList<TableToConfirm> Of(Campaign campaign, Agency agency, ReportContent content, IReadOnlyList<Finding> findings)
    {
        var said = findings.Where(finding => finding.Place is not null).ToLookup(finding => PlaceNames.Current(finding.Place!), StringComparer.Ordinal);
        var order = content.TablesAsSent ?? [];
        return
        [
            .. campaign.Tables
                .Join(content.Tables, table => table.Key, figures => figures.Key, (table, figures) => (Table: table, Figures: figures))
                .OrderBy(pair => order.Contains(pair.Table.Key) ? order.Index().First(key => key.Item == pair.Table.Key).Index : int.MaxValue)
                .Select(pair => Of(new CheckedTable(campaign, agency, pair.Table, pair.Figures), pair.Figures, said)),
        ];
    }

    private static TableToConfirm Of(CheckedTable table, TableFigures figures, ILookup<string, Finding> said)
    {
        var rows = table.Rows.Select(row => Row(table, row, column => table.Place(row, column), said));
        var total = table.Total is { } sum ? [Row(table, sum, column => PlaceNames.Total(table.Table, table.Number, sum.Figures.Label, column), said)] : (RowToConfirm[])[];
        var lost = said[PlaceNames.Table(table.Table, table.Number)].Where(finding => finding.Read is not null).Select(finding => finding.Message);
        return new TableToConfirm(table.Table, [.. rows, .. total], [.. lost]) { NothingToReport = figures.NothingToReport };
    }

    private static RowToConfirm Row(CheckedTable table, CheckedRow row, Func<TableColumn, string> place, ILookup<string, Finding> said) =>
        new(row.Figures.Label, [.. table.Table.Columns.Select(column => Cell(row, column, said[place(column)]))]);

    private static CellToConfirm Cell(CheckedRow row, TableColumn column, IEnumerable<Finding> said)
    {
        var figure = row.Figures.Cells.GetValueOrDefault(column.Key);
        var read = figure is null ? null : Understood(figure, row.Indicator is { Kind: IndicatorKind.YesNo } && column.Role is ColumnRole.Value or ColumnRole.Previous);
        return new CellToConfirm(column, figure?.Text ?? string.Empty, read)
        {
            NotTaken = read is null && column.Kind != ColumnKind.Text ? said.FirstOrDefault()?.Message : null,
        };
    }

    private static string? Understood(Figure figure, bool isYesNo) => figure switch
    {
        { Number: { } number } when isYesNo => number == 0 ? "không" : "có",
        { Number: { } number } => VietnameseFormat.Number(number, 4),
        { Date: { } date } => VietnameseFormat.Date(date),
        _ => null,
    };
}
