namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The campaign's own data, to look at.</summary>
public sealed record CampaignModel : CoordinatorPageModel;
