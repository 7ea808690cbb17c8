namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Cross-checks on figures: what they compare exists, holds numbers and is as many as the kind of check needs.</summary>
internal static class FigureCheckRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) =>
        from table in campaign.Tables.Index()
        from check in table.Item.Checks.Index()
        from error in One(campaign, table.Item, check.Item, $"$.tables[{table.Index}].checks[{check.Index}]")
        select error;

    private static IEnumerable<CampaignFileError> One(Campaign campaign, AppendixTable table, FigureCheck check, string path)
    {
        if (check.AcrossRows && table.RowSource == TableRowSource.Free)
        {
            return [new CampaignFileError($"{path}.acrossRows", "rows are free in this table, so a check cannot name them.")];
        }

        return
        [
            .. Name(campaign, table, check, check.Subject, $"{path}.subject"),
            .. check.Against.Index().SelectMany(pair => Name(campaign, table, check, pair.Item, $"{path}.against[{pair.Index}]")),
            .. Comparison(check, path),
            .. Kind(table, check, path),
        ];
    }

    private static IEnumerable<CampaignFileError> Name(Campaign campaign, AppendixTable table, FigureCheck check, string key, string path)
    {
        if (check.AcrossRows)
        {
            return TableRules.RowKeys(campaign, table).Contains(key, StringComparer.Ordinal) ? [] : [new CampaignFileError(path, $"there is no row '{key}' in table {table.Key}.")];
        }

        var column = table.Columns.FirstOrDefault(column => string.Equals(column.Key, key, StringComparison.Ordinal));
        return column switch
        {
            null => [new CampaignFileError(path, $"there is no column '{key}' in table {table.Key}.")],
            { Kind: ColumnKind.Integer or ColumnKind.Number } => [],
            _ => [new CampaignFileError(path, $"column '{key}' holds no numbers.")],
        };
    }

    private static IEnumerable<CampaignFileError> Comparison(FigureCheck check, string path)
    {
        var (fits, needs) = check.Kind switch
        {
            FigureCheckKind.Total => (check.Against.Count > 0, "at least one part"),
            FigureCheckKind.Ratio => (check.Against.Count == 2, "two: numerator and denominator"),
            FigureCheckKind.Range => (check.Against.Count == 0, "nothing"),
            _ => (check.Against.Count == 1, "exactly one"),
        };
        if (!fits)
        {
            yield return new CampaignFileError($"{path}.against", $"a check of this kind is compared with {needs}.");
        }

        if (check.Against.Contains(check.Subject, StringComparer.Ordinal) || check.Against.Distinct(StringComparer.Ordinal).Count() != check.Against.Count)
        {
            yield return new CampaignFileError($"{path}.against", "names the subject itself, or one thing twice.");
        }
    }

    private static IEnumerable<CampaignFileError> Kind(AppendixTable table, FigureCheck check, string path)
    {
        if (check.Kind == FigureCheckKind.Ratio && (table.RowSource != TableRowSource.Indicators || check.AcrossRows))
        {
            yield return new CampaignFileError($"{path}.kind", "a ratio needs an indicator's scale, so it works only on the columns of a table of indicators.");
        }

        if (check.Kind == FigureCheckKind.Range && check.Min is null && check.Max is null && table.RowSource != TableRowSource.Indicators)
        {
            yield return new CampaignFileError(path, "a range needs 'min' or 'max'; only indicators have one of their own.");
        }

        if (check is { Kind: FigureCheckKind.Distinct, AcrossRows: true })
        {
            yield return new CampaignFileError($"{path}.acrossRows", "a check of this kind compares the columns of a row.");
        }

        if (check.Min > check.Max)
        {
            yield return new CampaignFileError($"{path}.min", "must not exceed 'max'.");
        }

        if (check.Tolerance < 0)
        {
            yield return new CampaignFileError($"{path}.tolerance", "must not be negative.");
        }
    }
}
