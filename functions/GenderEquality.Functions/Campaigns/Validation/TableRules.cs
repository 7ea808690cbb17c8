namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Appendix tables: columns, rows and who fills them in. Their checks are judged by <see cref="FigureCheckRules"/>.</summary>
internal static class TableRules
{
    // Word refuses a longer w:tag (ECMA-376, 17.5.2.42).
    private const int LongestTag = 64;

    public static IEnumerable<CampaignFileError> Check(Campaign campaign) =>
    [
        .. KeyRules.Check(campaign.Tables, table => table.Key.ToString(), "$.tables"),
        .. campaign.Tables.Index().SelectMany(pair => One(campaign, pair.Item, $"$.tables[{pair.Index}]")),
    ];

    /// <summary>Keys of the rows that a table has before anybody fills it in; empty when rows are free.</summary>
    public static IReadOnlyList<string> RowKeys(Campaign campaign, AppendixTable table) => table.RowSource switch
    {
        TableRowSource.Fixed => [.. table.Rows.Select(row => row.Key)],
        TableRowSource.Indicators => [.. campaign.Indicators.SelectMany(KeysOf)],
        _ => [],
    };

    private static IEnumerable<string> KeysOf(Indicator indicator) =>
        indicator.Parts.Count == 0 ? [indicator.Key] : indicator.Parts.Select(part => $"{indicator.Key}.{part.Key}");

    private static IEnumerable<CampaignFileError> One(Campaign campaign, AppendixTable table, string path) =>
    [
        .. SelectionRules.Check(campaign, table.FilledBy, $"{path}.filledBy", $"nobody fills in table '{table.Key}'."),
        .. ColumnRules.Check(table, path),
        .. KeyRules.Check(table.Rows, row => row.Key, $"{path}.rows"),
        .. table.Rows.Index().Where(pair => pair.Item.FilledBy is not null).SelectMany(pair =>
            SelectionRules.Check(campaign, pair.Item.FilledBy!, $"{path}.rows[{pair.Index}].filledBy", $"nobody is asked for row '{pair.Item.Key}'.")),
        .. RowSource(table, path),
        .. SumRules.Check(table, path),
        .. TagLengths(campaign, table, path),
    ];

    private static IEnumerable<CampaignFileError> RowSource(AppendixTable table, string path)
    {
        if (table.RowSource == TableRowSource.Fixed && table.Rows.Count == 0)
        {
            yield return new CampaignFileError($"{path}.rows", "a table with fixed rows must list them.");
        }

        if (table.RowSource != TableRowSource.Fixed && table.Rows.Count > 0)
        {
            yield return new CampaignFileError($"{path}.rows", "only a table whose rowSource is fixed lists rows. Remove them or change rowSource.");
        }

        if (table.RowSource == TableRowSource.Free && table.BlankRows is < 1 or > 200)
        {
            yield return new CampaignFileError($"{path}.blankRows", "a table with free rows offers between 1 and 200 empty ones.");
        }
    }

    private static IEnumerable<CampaignFileError> TagLengths(Campaign campaign, AppendixTable table, string path)
    {
        var longestColumn = table.Columns.Select(column => column.Key.Length).DefaultIfEmpty().Max();
        return RowKeys(campaign, table)
            .Where(row => table.Key.ToString().Length + row.Length + longestColumn + 2 > LongestTag)
            .Select(row => new CampaignFileError(path, $"the keys of table, row '{row}' and column together are too long for Word ({LongestTag} characters with two slashes). Shorten them."));
    }
}
