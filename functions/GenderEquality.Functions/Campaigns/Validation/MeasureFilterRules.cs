using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Conditions of measures and repeats.</summary>
internal static class MeasureFilterRules
{
    /// <summary>Conditions on things that there are.</summary>
    public static IEnumerable<CampaignFileError> Check(Campaign campaign, MeasureFilter where, TableKey? table, string path)
    {
        var columns = campaign.Tables.FirstOrDefault(other => other.Key == table)?.Columns ?? [];
        if (where.Column is { } column && !columns.Any(other => string.Equals(other.Key, column, StringComparison.Ordinal) && other.Kind == ColumnKind.Text))
        {
            yield return new CampaignFileError($"{path}.column", $"the table has no column of words '{column}'.");
        }

        if (where.InActionPeriod is { } dated && !columns.Any(other => string.Equals(other.Key, dated, StringComparison.Ordinal) && other.Kind == ColumnKind.Date))
        {
            yield return new CampaignFileError($"{path}.inActionPeriod", $"the table has no column of dates '{dated}'.");
        }

        if (where.InActionPeriod is not null && campaign.ActionPeriod is null)
        {
            yield return new CampaignFileError($"{path}.inActionPeriod", "the campaign has no actionPeriod.");
        }

        foreach (var key in where.Objectives.Where(key => !campaign.Objectives.Any(objective => string.Equals(objective.Key, key, StringComparison.Ordinal))))
        {
            yield return new CampaignFileError($"{path}.objectives", $"there is no objective '{key}'.");
        }

        foreach (var key in where.Indicators.Where(key => !campaign.Indicators.Any(indicator => string.Equals(indicator.Key, key, StringComparison.Ordinal))))
        {
            yield return new CampaignFileError($"{path}.indicators", $"there is no indicator '{key}'.");
        }

        if (where.Agencies is { } agencies)
        {
            foreach (var error in SelectionRules.Check(campaign, agencies, $"{path}.agencies", "selects no agency."))
            {
                yield return error;
            }
        }
    }
}
