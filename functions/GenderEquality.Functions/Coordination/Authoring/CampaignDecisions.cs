using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>What coordinators decide about campaigns in their list.</summary>
public sealed class CampaignDecisions(CampaignArchive archive, AuditStore audit, TimeProvider clock)
{
    /// <summary>Puts a closed campaign out of the way.</summary>
    /// <returns>False while it is open.</returns>
    public async Task<bool> ArchiveAsync(Campaign campaign, string by, CancellationToken cancellation = default)
    {
        if (!campaign.IsClosed(clock.GetUtcNow()))
        {
            return false;
        }

        await archive.PutAsync(campaign.Id, by, clock.GetUtcNow(), cancellation);
        await audit.AddAsync(campaign.Id, by, DraftTexts.Archived, agency: null, cancellation);
        return true;
    }

    /// <summary>Takes it back into the list.</summary>
    public async Task TakeBackAsync(Campaign campaign, string by, CancellationToken cancellation = default)
    {
        await archive.TakeBackAsync(campaign.Id, cancellation);
        await audit.AddAsync(campaign.Id, by, DraftTexts.TakenBack, agency: null, cancellation);
    }
}
