namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>A selection of agencies must name agencies and groups that exist, and select somebody.</summary>
internal static class SelectionRules
{
    private const string GroupPrefix = "group:";

    public static IEnumerable<CampaignFileError> Check(Campaign campaign, AgencySelection selection, string path, string whenNobody)
    {
        foreach (var (index, term) in selection.Terms.Index())
        {
            if (Problem(campaign, term) is { } problem)
            {
                yield return new CampaignFileError($"{path}[{index}]", problem);
            }
        }

        if (!campaign.Agencies.Any(selection.Includes))
        {
            yield return new CampaignFileError(path, whenNobody);
        }
    }

    private static string? Problem(Campaign campaign, string term)
    {
        if (term.StartsWith(GroupPrefix, StringComparison.Ordinal))
        {
            var known = campaign.Groups.Any(group => string.Equals(group.Key, term[GroupPrefix.Length..], StringComparison.Ordinal));
            return known ? null : $"there is no group '{term[GroupPrefix.Length..]}'; known: {string.Join(", ", campaign.Groups.Select(group => group.Key))}.";
        }

        var exists = string.Equals(term, "*", StringComparison.Ordinal)
            || campaign.Agencies.Any(agency => string.Equals(agency.Code.ToString(), term, StringComparison.Ordinal));
        return exists ? null : $"there is no agency '{term}'. Write an agency's code, \"group:KEY\" or \"*\".";
    }
}
