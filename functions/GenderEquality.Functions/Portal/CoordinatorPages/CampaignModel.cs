using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The campaign's own data, to look at, and whether it is open.</summary>
public sealed record CampaignModel : CoordinatorPageModel
{
    /// <summary>Whether it is closed.</summary>
    public bool Closed { get; init; }

    /// <summary>The coordinator's last word on it; null while the dates alone decide.</summary>
    public CampaignDecision? Decision => Campaign.Decision;
}
