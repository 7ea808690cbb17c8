using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Coordination;

/// <summary>The coordinator closes a campaign, opens it again, or opens it for one agency. Whatever was parked since it was closed counts once it is open again.</summary>
public sealed class OpenDecisions(
    CampaignDecisionStore decisions, AgencyStates states, SubmissionStore submissions, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>Closes the campaign now: reports are parked, and nothing happens of itself any more.</summary>
    /// <returns>False when it is closed already.</returns>
    public async Task<bool> CloseAsync(Campaign campaign, string by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        if (campaign.IsClosed(now))
        {
            return false;
        }

        await decisions.PutAsync(campaign.Id, new CampaignDecision(Closed: true, by, now), cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.CampaignClosed, agency: null, cancellation);
        return true;
    }

    /// <summary>Opens a closed campaign again, for everybody.</summary>
    /// <returns>False when it is open.</returns>
    public async Task<bool> OpenAsync(Campaign campaign, string by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        if (!campaign.IsClosed(now))
        {
            return false;
        }

        await decisions.PutAsync(campaign.Id, new CampaignDecision(Closed: false, by, now), cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.CampaignOpened, agency: null, cancellation);
        foreach (var group in await submissions.ListAsync(campaign.Id, cancellation))
        {
            await ReleaseAsync(campaign, group.Key, [.. group], by, cancellation);
        }

        return true;
    }

    /// <summary>Opens the campaign for one agency up to a day, and writes to it.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Agency.</param>
    /// <param name="lastDay">Last local day on which it is open for it.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task ReopenAsync(Campaign campaign, Agency agency, DateOnly lastDay, string reason, string by, CancellationToken cancellation = default)
    {
        await states.ChangeAsync(campaign, agency.Code, row => row with { ReopenedBefore = lastDay.AddDays(1) }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.ReopenedFor(lastDay, reason), agency.Code, cancellation);
        await ReleaseAsync(campaign, agency.Code, await submissions.ListAsync(campaign.Id, agency.Code, cancellation), by, cancellation);
        await mails.QueueAsync(new MailOrder(campaign.Id, agency.Code, MailReason.Reopened(clock.GetUtcNow())), cancellation);
    }

    private async Task ReleaseAsync(Campaign campaign, AgencyCode agency, IReadOnlyList<SubmissionSummary> all, string by, CancellationToken cancellation)
    {
        var mark = new SubmissionMark(by, clock.GetUtcNow());
        var parked = all.Where(ChoiceRules.CanTake).ToList();
        foreach (var submission in parked)
        {
            await submissions.ChangeAsync(submission.Ref, one => ChoiceRules.CanTake(one) ? one with { Hold = SubmissionHold.None, Released = mark } : one, cancellation);
            await audit.AddAsync(campaign.Id, by, AuditTexts.ParkedTaken(submission.Id), agency, cancellation);
        }

        if (parked.Count > 0)
        {
            await states.RefreshAsync(campaign, agency, cancellation);
        }
    }
}
