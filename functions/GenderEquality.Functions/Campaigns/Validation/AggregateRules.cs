using GenderEquality.Functions.Campaigns.Aggregates;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>How figures of a column become one: only of numbers, of columns that exist, and never by adding up percentages.</summary>
internal static class AggregateRules
{
    public static IEnumerable<CampaignFileError> Check(AppendixTable table, string path) =>
        table.Columns.Index().SelectMany(pair => One(table, pair.Item, $"{path}.columns[{pair.Index}]")).Concat(Rows(table, path));

    private static IEnumerable<CampaignFileError> One(AppendixTable table, TableColumn column, string path)
    {
        var aggregate = column.Aggregate;
        if (aggregate != ColumnAggregate.None && !HoldsNumbers(column))
        {
            yield return new CampaignFileError($"{path}.aggregate", $"column '{column.Key}' holds no numbers, so there is no '{aggregate.Name}' of it. Set it to none, or set the column's kind to number.");
        }

        if (table.RowSource == TableRowSource.Indicators && aggregate != ColumnAggregate.None && aggregate != ColumnAggregate.Sum)
        {
            yield return new CampaignFileError($"{path}.aggregate", "figures of indicators are joined by the roles of their columns: numerators and denominators are added up, the value is computed. Leave 'aggregate' out.");
        }

        if (aggregate.AddsUp && column.IsPercentage)
        {
            yield return new CampaignFileError($"{path}.aggregate", $"column '{column.Key}' holds percentages, which cannot be added up. Write \"share\" with its numerator and denominator in 'of', or \"none\".");
        }

        foreach (var error in Parts(table, column, path))
        {
            yield return error;
        }
    }

    private static IEnumerable<CampaignFileError> Parts(AppendixTable table, TableColumn column, string path)
    {
        if (column.Of.Count != column.Aggregate.Parts)
        {
            yield return new CampaignFileError($"{path}.of", column.Aggregate.Parts == 0
                ? $"'{column.Aggregate.Name}' is of no other columns. Remove 'of', or set 'aggregate' to share."
                : $"'{column.Aggregate.Name}' needs {column.Aggregate.Parts} columns, such as [\"numerator\", \"denominator\"]; here are {column.Of.Count}.");
        }

        if (column.Of.Distinct(StringComparer.Ordinal).Count() != column.Of.Count)
        {
            yield return new CampaignFileError($"{path}.of", "names one column twice.");
        }

        foreach (var (index, key) in column.Of.Index())
        {
            var part = table.Columns.FirstOrDefault(other => string.Equals(other.Key, key, StringComparison.Ordinal));
            if (part is null)
            {
                yield return new CampaignFileError($"{path}.of[{index}]", $"there is no column '{key}' in table {table.Key}.");
            }
            else if (!part.Aggregate.AddsUp)
            {
                yield return new CampaignFileError($"{path}.of[{index}]", $"column '{key}' is not added up, so nothing can be computed from its sum. Set its 'aggregate' to sum.");
            }
        }
    }

    /// <summary>Rows of percentages in a column that is added up.</summary>
    private static IEnumerable<CampaignFileError> Rows(AppendixTable table, string path) => table.Columns.Any(column => column.Aggregate.AddsUp)
        ? table.Rows.Index().Where(pair => pair.Item.Unit?.Contains('%', StringComparison.Ordinal) ?? false)
            .Select(pair => new CampaignFileError($"{path}.rows[{pair.Index}].unit", $"row '{pair.Item.Key}' holds percentages, but a column of the table is added up. Move the percentage to a column of its own, or to an indicator."))
        : [];

    private static bool HoldsNumbers(TableColumn column) => column.Kind is ColumnKind.Integer or ColumnKind.Number;
}
