namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Telephone numbers.</summary>
internal static class PhoneRules
{
    public static IEnumerable<CampaignFileError> Check(string? phone, string path) => phone is null || PhoneNumber.IsOne(phone)
        ? []
        : [new CampaignFileError(path, $"'{phone}' is no telephone number; write digits with spaces, dots or hyphens, an extension after them.")];
}
