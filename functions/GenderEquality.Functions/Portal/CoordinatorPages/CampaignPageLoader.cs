using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Gathers what the page of a campaign shows.</summary>
public sealed class CampaignPageLoader(UpperCampaigns upper, TimeProvider clock)
{
    /// <summary>The page.</summary>
    public async Task<CampaignModel> LoadAsync(CoordinatorVisit visit, CancellationToken cancellation) => new()
    {
        Campaign = visit.Campaign,
        User = visit.User,
        Named = visit.Rights.AreNamed,
        Closed = visit.Campaign.IsClosed(clock.GetUtcNow()),
        Above = await upper.FindAsync(visit.Campaign, cancellation),
    };
}
