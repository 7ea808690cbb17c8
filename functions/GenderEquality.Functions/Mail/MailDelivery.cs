using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail;

/// <summary>Hands a claimed mail to the provider and writes down its end.</summary>
public sealed partial class MailDelivery(
    MailComposer composer, IMailSender sender, MailStore mails, AddressStore addresses, MailDelay delay, SenderGate gate, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailDelivery> logger)
{
    private const int MostAttempts = 15;
    private static readonly TimeSpan NotReadyPause = TimeSpan.FromMinutes(10);

    /// <summary>Writes the mail, sends it and notes what became of it.</summary>
    public async Task RunAsync(MailVisit visit, KeptMail claimed, CancellationToken cancellation)
    {
        OutgoingMail outgoing;
        try
        {
            var text = await composer.ComposeAsync(visit.Campaign, visit.Agency, visit.Standing, claimed.Mail, cancellation);
            var name = options.Value.FromName.Length > 0 ? options.Value.FromName : visit.Campaign.Coordinator.Name;
            outgoing = new OutgoingMail(claimed.Mail.Order, visit.To, visit.Campaign.Coordinator.Email, name, text);
        }
        catch (Exception failure)
        {
            // Ours or the storage's: the platform brings the message again.
            await mails.ChangeAsync(claimed.Mail.Order, row => row with { Claimed = null, Problem = failure.Message }, CancellationToken.None);
            throw;
        }

        if (await SendAsync(outgoing, claimed.Mail, cancellation) is { } answer)
        {
            gate.Open();
            await NoteAsync(claimed, answer);
        }
    }

    /// <summary>Nobody is left to whom the mail could go.</summary>
    public Task EndWithoutRecipientAsync(MailRow mail, CancellationToken cancellation) => mails.ChangeAsync(
        mail.Order,
        row => row.State != MailState.Queued ? row : Ended(row.With(mail.Results)),
        cancellation);

    // Null when the mail was not taken; its end, or its next try, is noted then.
    private async Task<SendResult?> SendAsync(OutgoingMail outgoing, MailRow mail, CancellationToken cancellation)
    {
        try
        {
            return await sender.SendAsync(outgoing, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await mails.ChangeAsync(mail.Order, row => row with { Claimed = null }, CancellationToken.None);
            throw;
        }
        catch (MailRefusedException refused)
        {
            gate.Open();
            await mails.ChangeAsync(mail.Order, row => row with { State = MailState.Failed, Claimed = null, Problem = refused.Message }, CancellationToken.None);
            Log.Refused(logger, refused, mail.Campaign, mail.Agency, mail.Reason);
        }
        catch (SenderBusyException busy)
        {
            gate.NoteBusy(busy.After);
            await delay.AfterTryAsync(mail.Order, row => row with { Attempts = mail.Attempts - 1 }, busy.After);
        }
        catch (SenderNotReadyException locked)
        {
            gate.Close(NotReadyPause);
            Log.NotReady(logger, locked);
            await delay.AfterTryAsync(mail.Order, row => row with { Attempts = mail.Attempts - 1, Problem = MailProblems.WaitsForSettings }, NotReadyPause);
        }
        catch (Exception failure)
        {
            await LaterAsync(mail, failure.Message, row => row);
            Log.Later(logger, failure, mail.Campaign, mail.Agency, mail.Reason);
        }

        return null;
    }

    private async Task NoteAsync(KeptMail claimed, SendResult answer)
    {
        var mail = claimed.Mail;
        var now = clock.GetUtcNow();
        foreach (var dead in answer.Refused.Where(one => one.Refusal == AddressRefusal.NoMailbox))
        {
            await addresses.NoteAsync(new AddressHealth(dead.Address, AddressTrouble.Refused, now, dead.Said), CancellationToken.None);
        }

        if (answer.Refused.Any(one => one.Refusal == AddressRefusal.ForNow))
        {
            await LaterAsync(mail, string.Join("; ", answer.Refused.Select(one => one.Said)), row => row.With(answer, now) with { Sent = answer.Accepted.Count > 0 ? now : row.Sent, ProviderId = answer.ProviderId ?? row.ProviderId });
            return;
        }

        MailRow End(MailRow row) => Ended(row.With(answer, now) with { Sent = answer.Accepted.Count > 0 ? now : row.Sent, ProviderId = answer.ProviderId ?? row.ProviderId });
        if (await mails.TryReplaceAsync(claimed, End(mail)) is null)
        {
            await mails.ChangeAsync(mail.Order, End, CancellationToken.None);
        }

        Log.Sent(logger, mail.Order.Key, answer.Accepted.Count);
    }

    // Sent when somebody has it; else nobody will.
    private static MailRow Ended(MailRow row)
    {
        var lost = row.Results.Where(result => result.IsLost).ToList();
        return row.Results.Any(result => !result.IsLost)
            ? row with { State = MailState.Sent, Problem = null }
            : row with { State = MailState.Failed, Claimed = null, Problem = MailProblems.NoLivingAddress(lost) };
    }

    private async Task LaterAsync(MailRow mail, string said, Func<MailRow, MailRow> change)
    {
        if (mail.Attempts < MostAttempts)
        {
            var wait = TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, mail.Attempts - 1)));
            await delay.AfterTryAsync(mail.Order, row => change(row) with { Problem = said }, wait);
            return;
        }

        Log.GivenUp(logger, mail.Campaign, mail.Agency, mail.Reason);
        await mails.ChangeAsync(
            mail.Order,
            row => change(row) is var changed && changed.Results.Any(result => !result.IsLost && result.End != AddressEnd.Deferred)
                ? changed with { State = MailState.Sent, Problem = said }
                : changed with { State = MailState.Failed, Claimed = null, Problem = MailProblems.GivenUp },
            CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Mail {Mail} is sent to {Count} addresses")]
        public static partial void Sent(ILogger logger, string mail, int count);

        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} is refused for good")]
        public static partial void Refused(ILogger logger, Exception exception, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Warning, "Mail {Campaign}/{Agency}/{Reason} could not be sent and is tried again later")]
        public static partial void Later(ILogger logger, Exception exception, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} could not be sent in many tries and is given up")]
        public static partial void GivenUp(ILogger logger, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Error, "Mails are held until the provider lets us in")]
        public static partial void NotReady(ILogger logger, Exception exception);
    }
}
