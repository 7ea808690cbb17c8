namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Everything that must hold between the parts of a campaign.</summary>
internal static class CampaignRules
{
    /// <summary>All rules, in the order of the file.</summary>
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) =>
    [
        .. ScheduleRules.Check(campaign),
        .. ApprovalRules.Check(campaign),
        .. MailWordingRules.Check(campaign),
        .. AddresseeRules.Check(campaign),
        .. AgencyRules.Check(campaign),
        .. AbbreviationRules.Check(campaign),
        .. OutlineRules.Check(campaign),
        .. IndicatorRules.Check(campaign),
        .. TableRules.Check(campaign),
        .. CombinationRules.Check(campaign),
        .. FigureCheckRules.Check(campaign),
        .. AgreementRules.Check(campaign),
        .. KnownFigureRules.Check(campaign),
        .. SignedReportRules.Check(campaign),
        .. StatementRules.Check(campaign),
    ];
}
