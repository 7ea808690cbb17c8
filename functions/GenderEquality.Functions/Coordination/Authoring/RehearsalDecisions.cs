using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A coordinator rehearses a campaign, and removes the rehearsal.</summary>
public sealed class RehearsalDecisions(CampaignStore campaigns, RehearsalEraser eraser, CampaignRightsStore rights, UpperCampaigns upper, AuditStore audit, TimeProvider clock)
{
    private const int Days = 14;

    /// <summary>Opens a rehearsal of a campaign: it begins today, and reports are due in it two weeks later.</summary>
    /// <param name="campaign">What is rehearsed.</param>
    /// <param name="by">Who; all mails go there where that is an address, else to the coordinator's.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The rehearsal; null when there is one already.</returns>
    public async Task<Campaign?> MakeAsync(Campaign campaign, string by, CancellationToken cancellation = default)
    {
        var to = EmailAddress.TryParse(by, null, out var own) && own.IsSendable ? own : campaign.Coordinator.Email;
        var today = DateOnly.FromDateTime(campaign.Local(clock.GetUtcNow()).DateTime);
        var rehearsal = Rehearsal.Of(campaign, [to], today, today.AddDays(Days));
        using var file = new MemoryStream();
        CampaignFile.Write(rehearsal, file);
        if (!await campaigns.TrySaveAsync(rehearsal.Id, new BinaryData(file.ToArray()), tag: null, cancellation))
        {
            return null;
        }

        // It holds the same people's addresses; who made it can remove it
        var named = await rights.FindAsync(campaign.Id, cancellation);
        if (named.AreNamed && EmailAddress.TryParse(by, null, out var account))
        {
            await rights.ChangeAsync(rehearsal.Id, _ => named.With(account, CampaignRight.Administer, by), cancellation);
        }

        // It reports upward by the same file
        if (await upper.FileAsync(campaign, cancellation) is { } above)
        {
            await upper.PutAsync(rehearsal.Id, above, cancellation);
        }

        await audit.AddAsync(rehearsal.Id, by, DraftTexts.Rehearsed(campaign.Title, to), agency: null, cancellation);
        return rehearsal;
    }

    /// <summary>Removes a rehearsal with everything that came of it. What tells of it stands in the log of another campaign.</summary>
    /// <param name="rehearsal">The rehearsal.</param>
    /// <param name="other">The campaign in whose log it is noted.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task RemoveAsync(Campaign rehearsal, CampaignId other, string by, CancellationToken cancellation = default)
    {
        await eraser.RemoveAsync(rehearsal.Id, cancellation);
        await audit.AddAsync(other, by, DraftTexts.RehearsalRemoved(rehearsal.Title), agency: null, cancellation);
    }
}
