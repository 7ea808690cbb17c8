using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A campaign that the coordinator can work on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its subject.</param>
public sealed record CampaignChoice(CampaignId Id, string Title);
