using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>The figures of a report without those that are known to be wrong: a cell with an error counts as not reported, and so do all cells
/// of a comparison that failed; the other cells of the row stay.</summary>
/// <param name="Tables">Its tables; what stands in a wrong cell is words now.</param>
/// <param name="NotCounted">The wrong cells, in the order of the tables.</param>
internal sealed record SoundFigures(IReadOnlyList<TableFigures> Tables, IReadOnlyList<UncountedCell> NotCounted)
{
    /// <summary>The sound figures of a report.</summary>
    public static SoundFigures Of(Campaign campaign, SubmittedReport report)
    {
        var wrong = report.Findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .SelectMany(finding => finding.Cells.Select(cell => (cell, finding.Message)))
            .DistinctBy(entry => entry.cell)
            .ToDictionary(entry => entry.cell, entry => entry.Message);
        if (wrong.Count == 0)
        {
            return new SoundFigures(report.Content.Tables, []);
        }

        var notCounted = new List<UncountedCell>();
        var tables = report.Content.Tables.Select(table => table with { Rows = [.. table.Rows.Select(row => Without(campaign, report.Agency, table.Key, row))] }).ToList();
        return new SoundFigures(tables, notCounted);

        FigureRow Without(Campaign campaign, Agency agency, TableKey table, FigureRow row)
        {
            var cells = row.Cells.ToDictionary(StringComparer.Ordinal);
            foreach (var (column, figure) in row.Cells)
            {
                if (wrong.TryGetValue(new FindingCell(table, row.Key, column), out var why))
                {
                    cells[column] = new Figure(figure.Text);
                    notCounted.Add(new UncountedCell(agency, table, row.Label, Heading(campaign, table, column), figure.Text, why));
                }
            }

            return row with { Cells = cells };
        }
    }

    private static string Heading(Campaign campaign, TableKey table, string column) =>
        campaign.Tables.FirstOrDefault(other => other.Key == table)?.Columns.FirstOrDefault(other => string.Equals(other.Key, column, StringComparison.Ordinal)) is { } known
            ? PlaceNames.Column(known)
            : column;
}
