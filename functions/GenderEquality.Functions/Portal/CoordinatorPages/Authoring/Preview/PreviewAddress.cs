using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>Addresses of the preview of a draft.</summary>
public static class PreviewAddress
{
    private const string Base = CoordinatorAddress.DraftPreviews;

    /// <summary>The page; of an agency where one is named.</summary>
    public static string Of(CampaignId draft, AgencyCode? agency = null) => agency is { } code ? $"{Base}/{draft}?co-quan={code}" : $"{Base}/{draft}";

    /// <summary>The template of an agency.</summary>
    public static string Template(CampaignId draft, AgencyCode agency) => $"{Base}/{draft}/mau/{agency}";

    /// <summary>The page of an agency.</summary>
    public static string Page(CampaignId draft, AgencyCode agency) => $"{Base}/{draft}/trang/{agency}";

    /// <summary>The consolidated report for an audience, with made-up data.</summary>
    public static string Report(CampaignId draft, string audience) => $"{Base}/{draft}/tong-hop/{audience}";
}
