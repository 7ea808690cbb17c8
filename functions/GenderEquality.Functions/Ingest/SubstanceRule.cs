using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Ingest;

/// <summary>Measures how much a report says.</summary>
public static class SubstanceRule
{
    /// <summary>The measure; null for a file that was refused.</summary>
    public static Substance? Of(Campaign campaign, ReadReport report) => report.Content is not { } content
        ? null
        : new Substance(content.Sections.Count(section => section.NothingToReport || section.Blocks.Count > 0), content.Tables.Sum(table => CellsOf(campaign, table)))
        {
            Nameless = report.Findings.Any(finding => string.Equals(finding.Code, FindingCodes.AgencyNotNamed.Code, StringComparison.Ordinal)),
        };

    /// <summary>Cells that the agency filled in. Last year's values stand in the template already.</summary>
    private static int CellsOf(Campaign campaign, TableFigures table)
    {
        var given = campaign.Tables.FirstOrDefault(one => one.Key == table.Key)?.Columns.Where(column => column.Role == ColumnRole.Previous).Select(column => column.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        return (table.NothingToReport ? 1 : 0) + table.Rows.Sum(row => row.Cells.Keys.Count(column => !given.Contains(column)));
    }
}
