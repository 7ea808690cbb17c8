using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;

namespace GenderEquality.Functions.Coordination;

/// <summary>What an agency decides about its own mail. Everything is noted in the audit log.</summary>
public sealed class AgencyRequests(AgencyStore agencies, AuditStore audit)
{
    /// <summary>Sends it no reminder before a local day; null sends them again.</summary>
    public async Task MuteAsync(Campaign campaign, Agency agency, DateOnly? until, string by, CancellationToken cancellation = default)
    {
        await agencies.ChangeAsync(campaign.Id, agency.Code, row => row with { MutedUntil = until }, cancellation);
        await audit.AddAsync(campaign.Id, by, until is { } day ? AuditTexts.Muted(day) : AuditTexts.Unmuted, agency.Code, CancellationToken.None);
    }
}
