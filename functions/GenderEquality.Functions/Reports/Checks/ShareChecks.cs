using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Checks of columns that are a share of two others, though the campaign lists none: the share of all is computed from those two.</summary>
internal static class ShareChecks
{
    /// <summary>What is wrong with the shares of one row.</summary>
    public static IEnumerable<Finding> Find(CheckedTable table, CheckedRow row) =>
        table.Table.Columns.Where(column => column.Aggregate is ShareAggregate).Select(column => Find(table, row, column)).OfType<Finding>();

    private static Finding? Find(CheckedTable table, CheckedRow row, TableColumn share)
    {
        if (row.Named(share) is not { } written)
        {
            return null;
        }

        var parts = share.Of.Select(table.Column).OfType<TableColumn>().ToList();
        return parts.Exists(part => row.Value(part) is null)
            ? FindingTexts.ValueWithoutParts(table.Place(row, share), written.Text, PlaceNames.Column(parts[0]), PlaceNames.Column(parts[1])).Of(table.Cell(row, share))
            : ColumnChecks.Find(table, row, new FigureCheck { Kind = FigureCheckKind.Ratio, Severity = CheckSeverity.Warning, Subject = share.Key, Against = share.Of });
    }
}
