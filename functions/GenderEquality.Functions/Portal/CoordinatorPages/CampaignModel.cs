using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The campaign's own data, to look at, and whether it is open.</summary>
public sealed record CampaignModel : CoordinatorPageModel
{
    /// <summary>Field with the file of the level above.</summary>
    public const string AboveField = "tep-cap-tren";

    /// <summary>Whether it is closed.</summary>
    public bool Closed { get; init; }

    /// <summary>Whether it has a list of who may do what in it.</summary>
    public bool Named { get; init; }

    /// <summary>The campaign of the level above; null without one, or while its file is not here.</summary>
    public Campaign? Above { get; init; }

    /// <summary>The coordinator's last word on it; null while the dates alone decide.</summary>
    public CampaignDecision? Decision => Campaign.Decision;
}
