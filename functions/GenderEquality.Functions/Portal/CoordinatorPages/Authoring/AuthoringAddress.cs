using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>Addresses of the pages on which campaigns are made.</summary>
public static class AuthoringAddress
{
    public const string List = CoordinatorAddress.Campaigns;
    public const string Upload = CoordinatorAddress.CampaignUpload;

    /// <summary>Takes the campaign of the level above.</summary>
    public const string FromAbove = CoordinatorAddress.CampaignFromAbove;

    /// <summary>A draft: its parts and its faults.</summary>
    public static string Draft(CampaignId id) => $"{List}/{id}";

    /// <summary>The file of a draft, or of a campaign.</summary>
    public static string File(CampaignId id, bool draft) => $"{List}/{id}/tep.json" + (draft ? "?ban=thao" : string.Empty);

    /// <summary>A campaign's file for those who report in it, to be handed down.</summary>
    public static string HandDown(CampaignId id) => $"{List}/{id}/tep.json?ban=cap-duoi";

    /// <summary>The list, with the form in which one chooses as whom one reports in a campaign of the level above.</summary>
    /// <param name="key">Under which its file is kept.</param>
    public static string ChooseAgency(string key) => $"{List}?cap-tren={key}#nhan-cap-tren";

    /// <summary>Where a part of a draft is edited.</summary>
    public static string Page(CampaignId id, JsonPlace page) => $"{List}/{id}/sua/{DraftPages.KeyOf(page)}";

    /// <summary>The field that a place is edited in.</summary>
    public static string Field(CampaignId id, JsonPlace place) => $"{Page(id, DraftPages.PageOf(place))}#{DraftPages.FieldOf(place).ToKey()}";

    /// <summary>Earlier states of a draft.</summary>
    public static string History(CampaignId id) => $"{List}/{id}/lich-su";

    /// <summary>What opening or applying a draft does, before it is done.</summary>
    public static string Open(CampaignId id) => $"{List}/{id}/mo";

    /// <summary>Agencies by Excel.</summary>
    public static string Agencies(CampaignId id) => $"{List}/{id}/co-quan";

    /// <summary>The workbook to fill in.</summary>
    public static string AgencyWorkbook(CampaignId id) => $"{List}/{id}/co-quan.xlsx";
}
