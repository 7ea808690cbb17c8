namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Abbreviations: each once, and shorter than what it stands for.</summary>
internal static class AbbreviationRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, abbreviation) in campaign.Abbreviations.Index())
        {
            if (!seen.Add(abbreviation.Short))
            {
                yield return new CampaignFileError($"$.abbreviations[{index}].short", $"'{abbreviation.Short}' is a duplicate. Keep one; it can stand for one word only.");
            }

            if (abbreviation.Short.Length >= abbreviation.Long.Length)
            {
                yield return new CampaignFileError($"$.abbreviations[{index}]", $"'{abbreviation.Short}' is not shorter than '{abbreviation.Long}'. Put what officers write into 'short' and the full word into 'long'.");
            }
        }
    }
}
