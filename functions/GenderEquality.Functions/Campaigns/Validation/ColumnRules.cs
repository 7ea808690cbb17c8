namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Columns of an appendix table.</summary>
internal static class ColumnRules
{
    public static IEnumerable<CampaignFileError> Check(AppendixTable table, string path)
    {
        if (table.Columns.Count == 0)
        {
            yield return new CampaignFileError($"{path}.columns", "a table needs at least one column besides the first.");
        }

        foreach (var error in KeyRules.Check(table.Columns, column => column.Key, $"{path}.columns").Concat(Roles(table, path)).Concat(Groups(table, path)).Concat(AggregateRules.Check(table, path)))
        {
            yield return error;
        }

        foreach (var (index, column) in table.Columns.Index())
        {
            if (column.Weight is < 1 or > 20)
            {
                yield return new CampaignFileError($"{path}.columns[{index}].weight", "relative widths are 1 to 20.");
            }

            if (Choices(column) is { } problem)
            {
                yield return new CampaignFileError($"{path}.columns[{index}].choices", problem);
            }
        }
    }

    private static IEnumerable<CampaignFileError> Roles(AppendixTable table, string path)
    {
        var roles = table.Columns.Where(column => column.Role != ColumnRole.None).ToList();
        if (table.RowSource != TableRowSource.Indicators)
        {
            return roles.Select(column => new CampaignFileError($"{path}.columns", $"column '{column.Key}' has a role, but only a table of indicators knows roles."));
        }

        var twice = roles.GroupBy(column => column.Role).Where(group => group.Count() > 1)
            .Select(group => new CampaignFileError($"{path}.columns", $"more than one column has the role {group.Key}."));
        return roles.Exists(column => column.Role == ColumnRole.Value)
            ? twice
            : twice.Append(new CampaignFileError($"{path}.columns", "a table of indicators needs a column with the role value."));
    }

    private static string? Choices(TableColumn column) => column.Choices switch
    {
        [] => null,
        _ when column.Kind != ColumnKind.Text => "only a column of text is chosen from a list.",
        [_] => "one choice is none. Name at least two, or leave the list out.",
        var choices when choices.Distinct(StringComparer.OrdinalIgnoreCase).Count() < choices.Count => "a choice stands here twice. Remove one.",
        _ => null,
    };

    // The shared header is one merged cell, which can only cover neighbours.
    private static IEnumerable<CampaignFileError> Groups(AppendixTable table, string path)
    {
        var runs = table.Columns.Select(column => column.Group)
            .Where((group, index) => group is not null && (index == 0 || !string.Equals(group, table.Columns[index - 1].Group, StringComparison.Ordinal)));
        return runs.CountBy(group => group!, StringComparer.Ordinal).Where(pair => pair.Value > 1)
            .Select(pair => new CampaignFileError($"{path}.columns", $"the columns under '{pair.Key}' are not neighbours. Put them side by side."));
    }
}
