namespace GenderEquality.Functions.Campaigns;

/// <summary>The coordinator's word that the campaign is closed, or open again. It is kept outside the campaign's file.</summary>
/// <param name="Closed">Whether it closes the campaign; else it opens it again.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
public sealed record CampaignDecision(bool Closed, string By, DateTimeOffset At);
