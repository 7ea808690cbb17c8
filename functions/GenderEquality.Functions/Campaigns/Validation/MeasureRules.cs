using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Measures: of tables, columns, rows, agencies and indicators that there are, computed from measures that there are, never from themselves.</summary>
internal static class MeasureRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign, Measure measure, HashSet<string> measures, string path) =>
    [
        .. Figures(campaign, measure, path),
        .. Of(measure, measures, path),
        .. MeasureFilterRules.Check(campaign, measure.Where, measure.Table, $"{path}.where"),
        .. Indicator(campaign, measure, path),
        .. Test(measure, measures, path),
    ];

    /// <summary>Measures that are computed from themselves.</summary>
    public static IEnumerable<CampaignFileError> Circles(IReadOnlyList<Measure> measures, string path)
    {
        var parts = measures.GroupBy(measure => measure.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => (IReadOnlyList<string>)[.. same.First().Of, .. Named(same.First())], StringComparer.Ordinal);
        return measures.Index().Where(pair => Reaches(parts, pair.Item.Key, pair.Item.Key, []))
            .Select(pair => new CampaignFileError($"{path}[{pair.Index}]", $"'{pair.Item.Key}' is computed from itself."));
    }

    /// <summary>Rows that a table has.</summary>
    public static IEnumerable<CampaignFileError> Rows(AppendixTable table, IReadOnlyList<string> rows, string path) => rows.Index()
        .Where(pair => !table.Rows.Any(row => string.Equals(row.Key, pair.Item, StringComparison.Ordinal)))
        .Select(pair => new CampaignFileError($"{path}[{pair.Index}]", $"table {table.Key} has no row '{pair.Item}'."));

    private static IEnumerable<CampaignFileError> Figures(Campaign campaign, Measure measure, string path)
    {
        if (measure.Kind is not (MeasureKind.Sum or MeasureKind.Maximum or MeasureKind.Rows or MeasureKind.Reporting or MeasureKind.Latest or MeasureKind.Unsettled))
        {
            yield break;
        }

        if (campaign.Tables.FirstOrDefault(other => other.Key == measure.Table) is not { } table)
        {
            if (measure.Table is not null || measure.Kind != MeasureKind.Latest)
            {
                yield return new CampaignFileError($"{path}.table", measure.Table is { } key ? $"there is no table '{key}'." : "a measure of figures names its table.");
            }

            yield break;
        }

        var column = table.Columns.FirstOrDefault(other => string.Equals(other.Key, measure.Column, StringComparison.Ordinal));
        var needed = measure.Kind switch { MeasureKind.Rows or MeasureKind.Unsettled => (ColumnKind?)null, MeasureKind.Latest => ColumnKind.Date, _ => ColumnKind.Number };
        if (column is null && (measure.Column is not null || (needed is not null && measure.Kind != MeasureKind.Reporting) || (table.RowSource != TableRowSource.Free && measure.Kind != MeasureKind.Unsettled)))
        {
            yield return new CampaignFileError($"{path}.column", $"table {table.Key} has no column '{measure.Column}'.");
        }
        else if (column is not null && needed is not null && (column.Kind == ColumnKind.Date) != (needed == ColumnKind.Date))
        {
            yield return new CampaignFileError($"{path}.column", $"column '{column.Key}' holds no {(needed == ColumnKind.Date ? "dates" : "numbers")}.");
        }
        else if (column is { IsPercentage: true } && measure.Kind == MeasureKind.Sum)
        {
            yield return new CampaignFileError($"{path}.column", $"column '{column.Key}' holds percentages, which cannot be added up. Make a share of its numerator and denominator.");
        }

        foreach (var error in Rows(table, measure.Rows, $"{path}.rows"))
        {
            yield return error;
        }
    }

    private static IEnumerable<CampaignFileError> Of(Measure measure, HashSet<string> measures, string path)
    {
        var (least, most) = measure.Kind switch
        {
            MeasureKind.Share or MeasureKind.Difference or MeasureKind.Change => (2, 2),
            MeasureKind.Total => (2, int.MaxValue),
            _ => (0, 0),
        };
        if (measure.Of.Count < least || measure.Of.Count > most)
        {
            yield return new CampaignFileError($"{path}.of", least == 0 ? "this kind is computed from no other measures. Remove 'of'." : $"this kind is computed from {(most == least ? "two" : "two or more")} measures; here are {measure.Of.Count}.");
        }

        foreach (var (index, key) in measure.Of.Index().Where(pair => !measures.Contains(pair.Item)))
        {
            yield return new CampaignFileError($"{path}.of[{index}]", $"there is no measure '{key}'.");
        }
    }

    private static IEnumerable<CampaignFileError> Indicator(Campaign campaign, Measure measure, string path)
    {
        var rows = campaign.Indicators.SelectMany(indicator => indicator.Parts.Count == 0 ? [indicator.Key] : indicator.Parts.Select(part => $"{indicator.Key}.{part.Key}"));
        if (measure.Indicator is { } key && !rows.Contains(key, StringComparer.Ordinal))
        {
            yield return new CampaignFileError($"{path}.indicator", $"there is no row '{key}' of an indicator.");
        }

        if (measure.Kind == MeasureKind.Indicator && measure.Member is IndicatorMember.Target or IndicatorMember.Gap or IndicatorMember.Verdict && measure.Year is null)
        {
            yield return new CampaignFileError($"{path}.year", "say of which year the target is.");
        }

        if (measure.Kind == MeasureKind.Indicators && measure.Where is { Verdict: not (null or IndicatorVerdict.Unsettled), Year: null })
        {
            yield return new CampaignFileError($"{path}.where.year", "say of which year the target is.");
        }
    }

    private static IEnumerable<CampaignFileError> Test(Measure measure, HashSet<string> measures, string path)
    {
        if (measure.By is { } by && !measures.Contains(by))
        {
            yield return new CampaignFileError($"{path}.by", $"there is no measure '{by}'.");
        }

        if (measure.Test is not { } test)
        {
            yield break;
        }

        if (!StatementNumbers.Comparisons.Contains(test.Is, StringComparer.Ordinal))
        {
            yield return new CampaignFileError($"{path}.test.is", $"'{test.Is}' is no comparison. Write one of {string.Join(' ', StatementNumbers.Comparisons)}.");
        }

        foreach (var key in Named(measure).Where(key => !measures.Contains(key)))
        {
            yield return new CampaignFileError($"{path}.test", $"there is no measure '{key}'.");
        }
    }

    private static IEnumerable<string> Named(Measure measure) => measure.Test is not { } test ? []
        : StatementNumbers.TryParse(test.Than, out _) ? [test.Measure] : [test.Measure, test.Than];

    private static bool Reaches(IReadOnlyDictionary<string, IReadOnlyList<string>> parts, string from, string to, HashSet<string> seen) =>
        parts.TryGetValue(from, out var next) && next.Any(key => string.Equals(key, to, StringComparison.Ordinal) || (seen.Add(key) && Reaches(parts, key, to, seen)));
}
