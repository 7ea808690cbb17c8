namespace GenderEquality.Functions.Campaigns;

/// <summary>Where the consolidated report goes as a report of its own: the campaign of the level above.</summary>
/// <param name="Campaign">Id of the campaign of the level above, whose file that level hands down.</param>
/// <param name="Agency">Code under which the coordinator reports in it.</param>
public sealed record UpwardReport(CampaignId Campaign, AgencyCode Agency)
{
    /// <summary>Key of the recipient whose copy is passed on; null for the first.</summary>
    public string? Audience { get; init; }
}
