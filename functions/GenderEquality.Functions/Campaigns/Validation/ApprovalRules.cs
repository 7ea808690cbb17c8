namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Who makes and who approves official versions.</summary>
internal static class ApprovalRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        if (campaign.Approval is { Required: false, Approver: not null })
        {
            yield return new CampaignFileError("$.approval.approver", "nobody need approve ($.approval.required is false). Say true, or leave the role out.");
        }
    }
}
