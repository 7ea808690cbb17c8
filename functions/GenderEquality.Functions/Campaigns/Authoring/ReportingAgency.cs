namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Finds an agency of a campaign by what somebody calls it.</summary>
public static class ReportingAgency
{
    /// <summary>The agency of that code, name or short name, without regard to case and diacritics; where nothing is said, the only one that there is.</summary>
    /// <returns>Null where none or several fit.</returns>
    public static Agency? Find(Campaign campaign, string called)
    {
        if (called.Length == 0)
        {
            return campaign.Agencies.Count == 1 ? campaign.Agencies[0] : null;
        }

        var slug = Slug.Of(called);
        return Only(campaign.Agencies.Where(agency => string.Equals(agency.Code.ToString(), slug, StringComparison.Ordinal)))
            ?? Only(campaign.Agencies.Where(agency => slug.Length > 0 && new[] { agency.Name, agency.ShortName, agency.NameInText }.Any(name => string.Equals(Slug.Of(name), slug, StringComparison.Ordinal))));
    }

    private static Agency? Only(IEnumerable<Agency> agencies) => agencies.Take(2).ToList() is [var one] ? one : null;
}
