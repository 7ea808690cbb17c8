using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail;

/// <summary>Sends one ordered mail, once.</summary>
public sealed partial class SendMail(
    CampaignStore campaigns,
    AgencyStore agencies,
    MailStore mails,
    MailComposer composer,
    IMailSender sender,
    IOptions<MailOptions> options,
    TimeProvider clock,
    ILogger<SendMail> logger)
{
    /// <summary>Sends the mail unless it was sent before or is no longer called for. Does nothing about an order that is not in the table.</summary>
    /// <exception cref="MailBusyException">Another message for the same mail is just being handled; come back later.</exception>
    public async Task RunAsync(MailOrder order, CancellationToken cancellation = default)
    {
        if (await mails.FindAsync(order, cancellation) is not { State: MailState.Queued } mail)
        {
            return;
        }

        var campaign = await campaigns.FindAsync(order.Campaign, cancellation);
        if (campaign?.FindAgency(order.Agency) is not { } agency)
        {
            await NoteAsync(order, row => row with { State = MailState.Failed, Problem = MailProblems.UnknownAgency }, cancellation);
            return;
        }

        var standing = await agencies.GetAsync(campaign, order.Agency, cancellation);
        var addresses = mail.Reason.Kind == MailKind.AfterOfficial ? [campaign.Coordinator.Email] : standing.EmailsOf(agency);
        var recipients = addresses.Where(options.Value.Allows).ToList();
        if (MailProblems.NotCalledFor(mail.Reason, standing, recipients) is { } reason)
        {
            await NoteAsync(order, row => row with { State = MailState.Skipped, Problem = reason }, cancellation);
            return;
        }

        await ClaimAsync(order, recipients, cancellation);
        await HandOverAsync(campaign, agency, standing, mail, recipients, cancellation);
    }

    // Two messages may be about for one mail. Whoever writes the claim first sends; the other one throws, comes again later and finds it sent.
    // A claim whose holder died runs out.
    private Task ClaimAsync(MailOrder order, IReadOnlyList<EmailAddress> recipients, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return NoteAsync(
            order,
            row => row.State == MailState.Queued && !row.IsClaimed(now)
                ? row with { Claimed = now, Attempts = row.Attempts + 1, To = recipients }
                : throw new MailBusyException(order),
            cancellation);
    }

    private async Task HandOverAsync(
        Campaign campaign, Agency agency, AgencyRow standing, MailRow mail, IReadOnlyList<EmailAddress> recipients, CancellationToken cancellation)
    {
        try
        {
            var text = await composer.ComposeAsync(campaign, agency, standing, mail, cancellation);
            var name = options.Value.FromName.Length > 0 ? options.Value.FromName : campaign.Coordinator.Name;
            var outgoing = new OutgoingMail(mail.Order, recipients, campaign.Coordinator.Email, name, text);
            var id = await sender.SendAsync(outgoing, cancellation);
            await NoteAsync(mail.Order, row => row with { State = MailState.Sent, Sent = clock.GetUtcNow(), ProviderId = id, Problem = null }, CancellationToken.None);
            await agencies.NoteMailAsync(mail.Campaign, mail.Agency, new LastMail(mail.Reason.ToString(), Sent: true, clock.GetUtcNow()), CancellationToken.None);
            Log.Sent(logger, outgoing.Key, recipients.Count);
        }
        catch (MailRefusedException refused)
        {
            await NoteAsync(mail.Order, row => row with { State = MailState.Failed, Problem = refused.Message }, CancellationToken.None);
            await agencies.NoteMailAsync(mail.Campaign, mail.Agency, new LastMail(mail.Reason.ToString(), Sent: false, clock.GetUtcNow()), CancellationToken.None);
            Log.Refused(logger, refused, mail.Campaign, mail.Agency, mail.Reason);
        }
        catch (Exception failure)
        {
            await NoteAsync(mail.Order, row => row with { Claimed = null, Problem = failure.Message }, CancellationToken.None);
            throw;
        }
    }

    private Task NoteAsync(MailOrder order, Func<MailRow, MailRow> change, CancellationToken cancellation) =>
        mails.ChangeAsync(order, change, cancellation);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Mail {Mail} is sent to {Count} addresses")]
        public static partial void Sent(ILogger logger, string mail, int count);

        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} is refused for good")]
        public static partial void Refused(ILogger logger, Exception exception, CampaignId campaign, AgencyCode agency, MailReason reason);
    }
}
