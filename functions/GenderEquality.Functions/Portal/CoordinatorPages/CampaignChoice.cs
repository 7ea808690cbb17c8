using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A campaign that the coordinator can work on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its subject, with what tells it from others of the same subject.</param>
public sealed record CampaignChoice(CampaignId Id, string Name)
{
    /// <summary>Campaigns by names that nobody mixes up: a country's provinces have one subject, so that the place stands beside it; where that is the same too, the id.</summary>
    public static IReadOnlyList<CampaignChoice> Of(IReadOnlyList<Campaign> campaigns)
    {
        var titles = campaigns.CountBy(campaign => campaign.Title, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var placed = campaigns.CountBy(Placed, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. campaigns.Select(campaign => new CampaignChoice(
            campaign.Id,
            titles[campaign.Title] == 1 ? campaign.Title : placed[Placed(campaign)] == 1 ? Placed(campaign) : $"{Placed(campaign)} ({campaign.Id})"))];
    }

    private static string Placed(Campaign campaign) => $"{campaign.Title} – {campaign.PlaceName}";
}
