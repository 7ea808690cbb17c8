using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Days outside the year that is reported on are mostly slips of the keyboard.</summary>
internal static class DateChecks
{
    /// <summary>What is wrong with the days of one row.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, CheckedRow row) => table.Table.Columns
        .Where(column => column.Kind == ColumnKind.Date)
        .Select(column => (Column: column, Figure: row.Figures.Cells.GetValueOrDefault(column.Key)))
        .Where(cell => cell.Figure?.Date is { } date && date.Year != table.Campaign.Year)
        .Select(cell => FindingTexts.DateOutsideYear(table.Place(row, cell.Column), cell.Figure!.Text, table.Campaign.Year));
}
