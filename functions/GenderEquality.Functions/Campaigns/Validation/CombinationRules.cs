namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>How rows combine: only fixed rows do, from agencies that fill the table in.</summary>
internal static class CombinationRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) => campaign.Tables.Index().SelectMany(pair => Table(campaign, pair.Item, $"$.tables[{pair.Index}]"));

    private static IEnumerable<CampaignFileError> Table(Campaign campaign, AppendixTable table, string path)
    {
        if (table.Combine is not null && table.RowSource != TableRowSource.Fixed)
        {
            return [new CampaignFileError($"{path}.combine", "only the rows of a table whose rowSource is fixed combine by a rule; an indicator's leads say how it does.")];
        }

        return
        [
            .. table.Combine is { } all ? One(campaign, table, all, $"{path}.combine") : [],
            .. table.Rows.Index().Where(row => row.Item.Combine is not null).SelectMany(row => Row(campaign, table, row.Item, $"{path}.rows[{row.Index}].combine")),
        ];
    }

    private static IEnumerable<CampaignFileError> Row(Campaign campaign, AppendixTable table, TableRow row, string path)
    {
        if (row.Combine!.How == CombinationKind.Parts && row.SumOf.Count == 0)
        {
            yield return new CampaignFileError($"{path}.how", "the row names no parts in 'sumOf'.");
        }

        foreach (var error in One(campaign, table, row.Combine, path))
        {
            yield return error;
        }
    }

    private static IEnumerable<CampaignFileError> One(Campaign campaign, AppendixTable table, RowCombination rule, string path)
    {
        if (rule.From is { } from)
        {
            foreach (var error in SelectionRules.Check(campaign, from, $"{path}.from", "nobody's figures count."))
            {
                yield return error;
            }

            if (campaign.Agencies.FirstOrDefault(agency => from.Includes(agency) && !table.FilledBy.Includes(agency)) is { } stranger)
            {
                yield return new CampaignFileError($"{path}.from", $"agency '{stranger.Code}' does not fill in table {table.Key}.");
            }
        }

        if (rule.How == CombinationKind.First && rule.From is null)
        {
            yield return new CampaignFileError($"{path}.from", "name the agencies in order: the first that reports the row counts.");
        }

        if (rule.How is CombinationKind.Parts or CombinationKind.None && rule.From is not null)
        {
            yield return new CampaignFileError($"{path}.from", "no agency's figures count in this way: leave 'from' out.");
        }
    }
}
