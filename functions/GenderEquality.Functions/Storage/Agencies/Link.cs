using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>What is stored of a link.</summary>
/// <param name="Hash">SHA-256 of its token, lower-case hexadecimal.</param>
/// <param name="Campaign">Campaign it opens.</param>
/// <param name="Agency">Agency it speaks for.</param>
/// <param name="Generation">Valid while the agency's row does not ask for a higher one.</param>
/// <param name="Issued">When it was made.</param>
/// <param name="For">What it was made for, such as the reason key of a mail.</param>
public sealed record Link(string Hash, CampaignId Campaign, AgencyCode Agency, int Generation, DateTimeOffset Issued, string For)
{
    /// <summary>Whether this one link was revoked.</summary>
    public bool Revoked { get; init; }
}
