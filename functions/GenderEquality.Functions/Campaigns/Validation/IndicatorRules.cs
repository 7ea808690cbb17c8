namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Objectives and indicators.</summary>
internal static class IndicatorRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        var objectives = campaign.Objectives.Select(objective => objective.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. KeyRules.Check(campaign.Objectives, objective => objective.Key, "$.objectives"),
            .. KeyRules.Check(campaign.Indicators, indicator => indicator.Key, "$.indicators"),
            .. campaign.Indicators.Index().SelectMany(pair => One(campaign, pair.Item, objectives, $"$.indicators[{pair.Index}]")),
        ];
    }

    private static IEnumerable<CampaignFileError> One(Campaign campaign, Indicator indicator, HashSet<string> objectives, string path)
    {
        var whenNobody = $"indicator '{indicator.Key}' has no lead agency. Name at least one.";
        CampaignFileError[] known = objectives.Contains(indicator.Objective)
            ? []
            : [new CampaignFileError($"{path}.objective", $"there is no objective '{indicator.Objective}' in $.objectives.")];
        return
        [
            .. known,
            .. SelectionRules.Check(campaign, indicator.Leads, $"{path}.leads", whenNobody),
            .. KeyRules.Check(indicator.Parts, part => part.Key, $"{path}.parts"),
            .. Values(indicator, path),
            .. TargetRules.Check(campaign, indicator, path),
        ];
    }

    private static IEnumerable<CampaignFileError> Values(Indicator indicator, string path)
    {
        var hasFraction = indicator.Numerator is not null && indicator.Denominator is not null;
        if (indicator.Kind == IndicatorKind.Ratio && !hasFraction)
        {
            yield return new CampaignFileError(path, "a ratio needs 'numerator' and 'denominator': what they count.");
        }

        if (indicator.Kind != IndicatorKind.Ratio && (indicator.Numerator ?? indicator.Denominator) is not null)
        {
            yield return new CampaignFileError(path, "only a ratio has 'numerator' and 'denominator'. Remove them or set 'kind' to ratio.");
        }

        if (indicator.Scale <= 0)
        {
            yield return new CampaignFileError($"{path}.scale", "must be greater than 0, such as 100 for %.");
        }

        if (indicator.PlausibleMin > indicator.PlausibleMax)
        {
            yield return new CampaignFileError($"{path}.plausibleMin", "must not exceed 'plausibleMax'.");
        }
    }
}
