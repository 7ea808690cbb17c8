namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Rows that add up others: the parts exist, and no row is part of itself.</summary>
internal static class SumRules
{
    public static IEnumerable<CampaignFileError> Check(AppendixTable table, string path)
    {
        // The last of two rows with one key wins here; that they are two is told elsewhere.
        var rows = table.Rows.GroupBy(row => row.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        foreach (var (index, row) in table.Rows.Index())
        {
            foreach (var (part, key) in row.SumOf.Index().Where(pair => !rows.ContainsKey(pair.Item)))
            {
                yield return new CampaignFileError($"{path}.rows[{index}].sumOf[{part}]", $"there is no row '{key}' in this table.");
            }

            if (Reaches(rows, row, row.Key, []))
            {
                yield return new CampaignFileError($"{path}.rows[{index}].sumOf", $"row '{row.Key}' is part of itself.");
            }

            if (row.Indent is < 0 or > 2)
            {
                yield return new CampaignFileError($"{path}.rows[{index}].indent", "depth is 0, 1 or 2.");
            }
        }
    }

    private static bool Reaches(Dictionary<string, TableRow> rows, TableRow from, string key, HashSet<string> visited) =>
        from.SumOf.Any(part => string.Equals(part, key, StringComparison.Ordinal)
            || (visited.Add(part) && rows.TryGetValue(part, out var next) && Reaches(rows, next, key, visited)));
}
