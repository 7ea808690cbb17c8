namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Coordinator, recipients of the consolidated report, legal bases.</summary>
internal static class AddresseeRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) => [.. LegalBases(campaign), .. Coordinator(campaign), .. Audiences(campaign), .. Upward(campaign)];

    private static IEnumerable<CampaignFileError> Coordinator(Campaign campaign)
    {
        foreach (var error in PhoneRules.Check(campaign.Coordinator.Phone, "$.coordinator.phone"))
        {
            yield return error;
        }

        if (campaign.FindAgency(campaign.Coordinator.Agency) is null)
        {
            yield return new CampaignFileError("$.coordinator.agency", $"there is no agency '{campaign.Coordinator.Agency}' in $.agencies.");
        }
    }

    private static IEnumerable<CampaignFileError> Audiences(Campaign campaign)
    {
        if (campaign.Audiences.Count == 0)
        {
            yield return new CampaignFileError("$.audiences", "the consolidated report needs at least one recipient.");
        }

        foreach (var error in KeyRules.Check(campaign.Audiences, audience => audience.Key, "$.audiences"))
        {
            yield return error;
        }

        foreach (var (index, _) in campaign.Audiences.Index().Where(pair => pair.Item.Distribution.Count == 0))
        {
            yield return new CampaignFileError($"$.audiences[{index}].distribution", "“Nơi nhận” needs at least one line.");
        }
    }

    private static IEnumerable<CampaignFileError> Upward(Campaign campaign)
    {
        if (campaign.Upward?.Campaign == campaign.Id)
        {
            yield return new CampaignFileError("$.upward.campaign", "a campaign is not its own level above.");
        }

        if (campaign.Upward?.Audience is { } key && !campaign.Audiences.Any(audience => string.Equals(audience.Key, key, StringComparison.Ordinal)))
        {
            yield return new CampaignFileError("$.upward.audience", $"there is no recipient '{key}' in $.audiences.");
        }
    }

    private static IEnumerable<CampaignFileError> LegalBases(Campaign campaign)
    {
        var sections = campaign.Outline.Select(section => section.Key).ToHashSet();
        foreach (var (index, basis) in campaign.LegalBases.Index())
        {
            if (basis.Section is { } key && !sections.Contains(key))
            {
                yield return new CampaignFileError($"$.legalBases[{index}].section", $"there is no section '{key}' in $.outline.");
            }
        }
    }
}
