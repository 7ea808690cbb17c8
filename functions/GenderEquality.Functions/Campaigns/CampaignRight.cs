namespace GenderEquality.Functions.Campaigns;

/// <summary>What somebody may do in a campaign.</summary>
public enum CampaignRight
{
    /// <summary>Look at its pages and download its files.</summary>
    View,

    /// <summary>All of a coordinator's daily work: agencies, mails, figures, texts, versions.</summary>
    Work,

    /// <summary>Look, and approve official versions or give them back.</summary>
    Approve,

    /// <summary>Everything: also change, open and close the campaign, and say who may do what in it.</summary>
    Administer,
}
