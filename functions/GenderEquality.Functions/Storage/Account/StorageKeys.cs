using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>How keys of several tables are built. Codes have only letters, digits and hyphens, so an underscore parts them without doubt.</summary>
internal static class StorageKeys
{
    public static string Of(CampaignId campaign, AgencyCode agency) => $"{campaign}_{agency}";

    /// <summary>First key of a campaign's agencies, and the first one past them (the character after the underscore).</summary>
    public static (string From, string Before) Range(CampaignId campaign) => ($"{campaign}_", $"{campaign}`");

    public static AgencyCode Agency(string key) => AgencyCode.Parse(key[(key.IndexOf('_', StringComparison.Ordinal) + 1)..]);
}
