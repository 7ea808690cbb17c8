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
    MailEnds ends,
    MailDelay delay,
    SenderGate gate,
    IOptions<MailOptions> options,
    TimeProvider clock)
{
    /// <summary>Sends the mail that a message of the queue names. One of which the message tells all is claimed without being read first: the claim fails where the
    /// table does not hold it any more as it was added.</summary>
    public async Task RunAsync(string message, CancellationToken cancellation = default)
    {
        if (MailQueue.ReadAdded(message) is not { } added || gate.Wait() is not null || await PlanAsync(added.Mail, cancellation) is not { IsDue: true } plan
            || await ClaimAsync(added, plan.Recipients, cancellation) is not { } claimed)
        {
            await RunAsync(MailQueue.Read(message), cancellation);
            return;
        }

        await delivery.RunAsync(plan.Visit, claimed, cancellation);
    }

    /// <summary>Sends the mail unless it was sent before or is no longer called for. Does nothing about an order that is not in the table. A mail that
    /// cannot go now is put back in the queue, so that its message never ends among the poison messages.</summary>
    public async Task RunAsync(MailOrder order, CancellationToken cancellation = default)
    {
        if (await mails.FindKeptAsync(order, cancellation) is not { Mail.State: MailState.Queued } kept)
        {
            return;
        }

        // Two messages may be about for one mail. Whoever writes the claim first sends; the other one looks again later,
        // for the holder may die.
        if (kept.Mail.IsClaimed(clock.GetUtcNow()))
        {
            await delay.ForClaimAsync(order, cancellation);
        }
        else if (gate.Wait() is { } wait)
        {
            await delay.ForProviderAsync(kept, wait, gate.IsLocked ? MailProblems.WaitsForSettings : kept.Mail.Problem, cancellation);
        }
        else
        {
            await DecideAsync(kept, cancellation);
        }
    }

    private async Task DecideAsync(KeptMail kept, CancellationToken cancellation)
    {
        var mail = kept.Mail;
        var plan = await PlanAsync(mail, cancellation);
        if (plan is null)
        {
            await EndAsync(mail with { State = MailState.Failed, Problem = MailProblems.UnknownAgency }, cancellation);
        }
        else if (plan.NotCalledFor is { } reason)
        {
            await EndAsync(mail with { State = MailState.Skipped, Problem = reason }, cancellation);
        }
        else if (!plan.IsDue)
        {
            await ends.WithoutRecipientAsync(mail.With(plan.Recipients.LeftOut), cancellation);
        }
        else if (await ClaimAsync(kept, plan.Recipients, cancellation) is { } claimed)
        {
            await delivery.RunAsync(plan.Visit, claimed, cancellation);
        }
        else
        {
            await delay.ForClaimAsync(mail.Order, cancellation);
        }
    }

    // Null when the campaign or its agency is gone.
    private async Task<MailPlan?> PlanAsync(MailRow mail, CancellationToken cancellation)
    {
        var campaign = await campaigns.FindAsync(mail.Campaign, cancellation);
        if (campaign?.FindAgency(mail.Agency) is not { } agency)
        {
            return null;
        }

        var standing = await agencies.GetAsync(campaign, mail.Agency, cancellation);
        var listed = MailRecipients.Of(campaign, agency, standing, mail, clock.GetUtcNow());
        var recipients = MailTargets.Of(listed, mail, options.Value, await addresses.RecentAsync(cancellation), clock.GetUtcNow());
        var visit = new MailVisit(campaign, agency, standing, recipients.Now);
        return new MailPlan(visit, recipients, MailProblems.NotCalledFor(campaign, mail.Reason, standing, recipients.Allowed, clock.GetUtcNow()));
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
