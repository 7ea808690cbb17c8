using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Appendix tables that the agency should have filled in and did not, and those that it filled in without being asked.</summary>
internal static class MissingTables
{
    /// <summary>What is missing, in order of the tables.</summary>
    public static IEnumerable<Finding> Find(Campaign campaign, Agency agency, ReportContent content)
    {
        var filled = content.Tables.Where(table => table.Rows.Count > 0 || table.NothingToReport).Select(table => table.Key).ToHashSet();
        var asked = ReportRows.TablesOf(campaign, agency).Select(table => table.Key).ToHashSet();
        var saysNothing = content.Sections.Count > 0 && content.Sections.All(section => section.NothingToReport);
        foreach (var table in campaign.Tables)
        {
            var number = PlaceNames.NumberOf(campaign, table.Key);
            if (asked.Contains(table.Key) && !filled.Contains(table.Key))
            {
                foreach (var finding in Missing(table, number, saysNothing))
                {
                    yield return finding;
                }
            }
            else if (filled.Contains(table.Key) && !asked.Contains(table.Key))
            {
                yield return FindingTexts.TableNotAsked(table, number);
            }
        }
    }

    /// <summary>Free rows may truly be none; given rows have at least a 0, unless the whole report says that there was nothing.</summary>
    private static IEnumerable<Finding> Missing(AppendixTable table, int number, bool saysNothing) => (table.RowSource, saysNothing) switch
    {
        (TableRowSource.Free, true) => [],
        (TableRowSource.Free, false) => [FindingTexts.EmptyTable(table, number)],
        (_, true) => [FindingTexts.MissingTable(table, number) with { Severity = FindingSeverity.Warning }],
        _ => [FindingTexts.MissingTable(table, number)],
    };
}
