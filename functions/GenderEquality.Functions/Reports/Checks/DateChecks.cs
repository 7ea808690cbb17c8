using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Days outside the year that is reported on are mostly slips of the keyboard; what is reported as done after the report was sent has not happened yet.</summary>
internal static class DateChecks
{
    /// <summary>What is wrong with the days of one row.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, CheckedRow row, DateOnly? received) => table.Table.Columns
        .Where(column => column.Kind == ColumnKind.Date)
        .Select(column => Find(table, row, column, received))
        .OfType<Finding>();

    private static Finding? Find(CheckedTable table, CheckedRow row, TableColumn column, DateOnly? received)
    {
        if (row.Figures.Cells.GetValueOrDefault(column.Key) is not { Date: { } date } figure)
        {
            return null;
        }

        var found = date.Year != table.Campaign.Year ? FindingTexts.DateOutsideYear(table.Place(row, column), figure.Text, table.Campaign.Year)
            : date > received ? FindingTexts.DateAfterReceipt(table.Place(row, column), figure.Text, received.Value)
            : null;
        return found?.Of(table.Cell(row, column));
    }
}
