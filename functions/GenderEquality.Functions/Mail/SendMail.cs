using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail;

/// <summary>Sends one ordered mail, once.</summary>
public sealed class SendMail(
    CampaignStore campaigns,
    AgencyStore agencies,
    MailStore mails,
    AddressStore addresses,
    MailDelivery delivery,
    MailDelay delay,
    SenderGate gate,
    IOptions<MailOptions> options,
    TimeProvider clock)
{
    /// <summary>Sends the mail unless it was sent before or is no longer called for. Does nothing about an order that is not in the table. A mail that
    /// cannot go now is put back in the queue, so that its message never ends among the poison messages.</summary>
    public async Task RunAsync(MailOrder order, CancellationToken cancellation = default)
    {
        if (await mails.FindKeptAsync(order, cancellation) is not { Mail.State: MailState.Queued } kept)
        {
            return;
        }

        // Two messages may be about for one mail. Whoever writes the claim first sends; the other one comes again when the claim would run out,
        // for its holder may die.
        if (kept.Mail.IsClaimed(clock.GetUtcNow()))
        {
            await delay.ForClaimAsync(kept.Mail, cancellation);
        }
        else if (gate.Wait() is { } wait)
        {
            await delay.ForProviderAsync(kept, wait, cancellation);
        }
        else
        {
            await DecideAsync(kept, cancellation);
        }
    }

    private async Task DecideAsync(KeptMail kept, CancellationToken cancellation)
    {
        var mail = kept.Mail;
        var campaign = await campaigns.FindAsync(mail.Campaign, cancellation);
        if (campaign?.FindAgency(mail.Agency) is not { } agency)
        {
            await EndAsync(mail with { State = MailState.Failed, Problem = MailProblems.UnknownAgency }, cancellation);
            return;
        }

        var standing = await agencies.GetAsync(campaign, mail.Agency, cancellation);
        var listed = mail.Reason.IsForCoordinator ? [campaign.Coordinator.Email] : standing.EmailsOf(agency);
        var recipients = MailTargets.Of(listed, mail, options.Value, await addresses.RecentAsync(cancellation), clock.GetUtcNow());
        if (MailProblems.NotCalledFor(mail.Reason, standing, recipients.Allowed) is { } reason)
        {
            await EndAsync(mail with { State = MailState.Skipped, Problem = reason }, cancellation);
        }
        else if (recipients.Now.Count == 0)
        {
            await delivery.EndWithoutRecipientAsync(mail.With(recipients.LeftOut), cancellation);
        }
        else if (await ClaimAsync(kept, recipients, cancellation) is { } claimed)
        {
            await delivery.RunAsync(new MailVisit(campaign, agency, standing, recipients.Now), claimed, cancellation);
        }
        else
        {
            await delay.ForClaimAsync(mail with { Claimed = clock.GetUtcNow() }, cancellation);
        }
    }

    // A claim whose holder died runs out.
    private Task<KeptMail?> ClaimAsync(KeptMail kept, MailTargets recipients, CancellationToken cancellation)
    {
        var claimed = kept.Mail with { Claimed = clock.GetUtcNow(), Attempts = kept.Mail.Attempts + 1, To = recipients.Allowed };
        return mails.TryReplaceAsync(kept, claimed.With(recipients.LeftOut), cancellation);
    }

    private Task EndAsync(MailRow end, CancellationToken cancellation) =>
        mails.ChangeAsync(end.Order, row => row.State == MailState.Queued ? row with { State = end.State, Problem = end.Problem } : row, cancellation);
}
