namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Targets of an indicator: years in order, each once, none over before the campaign begins; values that the indicator can have.</summary>
internal static class TargetRules
{
    private const int LastYear = 2100;

    public static IEnumerable<CampaignFileError> Check(Campaign campaign, Indicator indicator, string path) =>
    [
        .. indicator.Targets.Index().SelectMany(pair => Year(campaign, indicator.Targets, pair.Index, $"{path}.targets[{pair.Index}].year")),
        .. indicator.Targets.Index().SelectMany(pair => Value(indicator, pair.Item, $"{path}.targets[{pair.Index}].value")),
    ];

    private static IEnumerable<CampaignFileError> Year(Campaign campaign, IReadOnlyList<Target> targets, int index, string path)
    {
        var year = targets[index].Year;
        if (year < campaign.Year || year > LastYear)
        {
            yield return new CampaignFileError(path, $"the target year {year} lies before the year reported on ({campaign.Year}) or after {LastYear}. Correct it, or remove the target.");
        }

        if (index > 0 && year == targets[index - 1].Year)
        {
            yield return new CampaignFileError(path, $"the target year {year} is a duplicate. An indicator has one target for a year; remove the other.");
        }
        else if (index > 0 && year < targets[index - 1].Year)
        {
            yield return new CampaignFileError(path, $"the target year {year} stands after {targets[index - 1].Year}. Put the years in ascending order.");
        }
    }

    private static IEnumerable<CampaignFileError> Value(Indicator indicator, Target target, string path)
    {
        if (indicator.Kind == IndicatorKind.YesNo)
        {
            if (target.Value is not (0 or 1))
            {
                yield return new CampaignFileError(path, "the target of a yes/no indicator is 1 (có) or 0 (không).");
            }
        }
        else if (target.Value < indicator.PlausibleMin || target.Value > indicator.PlausibleMax)
        {
            yield return new CampaignFileError(path, $"the target {target.Value} lies outside the indicator's own plausible range. Correct it, or 'plausibleMin' and 'plausibleMax'.");
        }
        else if (indicator.Kind == IndicatorKind.Ratio && (target.Value < 0 || (indicator.PartOfWhole && target.Value > indicator.Scale)))
        {
            yield return new CampaignFileError(path, $"no part of a whole can reach {target.Value}: the indicator's values go from 0 to its scale, {indicator.Scale}. Correct it, or set 'partOfWhole' to false.");
        }
    }
}
