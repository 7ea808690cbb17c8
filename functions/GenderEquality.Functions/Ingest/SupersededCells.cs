using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Ingest;

/// <summary>Cells whose figure comes from a workbook: what was wrong with them in the file before says nothing of it.</summary>
internal static class SupersededCells
{
    /// <summary>The finding without the cells that the workbook's tables take the place of; see <see cref="Excel.WorkbookMerge"/>.</summary>
    public static Finding LeftOut(Campaign campaign, Finding finding, IReadOnlyList<TableFigures> workbook)
    {
        if (finding.Cells.Count == 0 || workbook.Count == 0)
        {
            return finding;
        }

        return finding with { Cells = [.. finding.Cells.Where(cell => workbook.FirstOrDefault(table => table.Key == cell.Table) is not { } table || !Replaces(campaign, table, cell))] };
    }

    private static bool Replaces(Campaign campaign, TableFigures table, FindingCell cell) =>
        campaign.Tables.First(other => other.Key == table.Key).RowSource == TableRowSource.Free
        || table.Rows.Any(row => string.Equals(row.Key, cell.Row, StringComparison.Ordinal) && row.Cells.ContainsKey(cell.Column));
}
