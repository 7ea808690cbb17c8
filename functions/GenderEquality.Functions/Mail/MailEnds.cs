using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Mail;

/// <summary>Writes down the end of a mail, or when it is tried again.</summary>
public sealed partial class MailEnds(
    MailStore mails, AgencyStore agencies, AddressStore addresses, MailDelay delay, TimeProvider clock, ILogger<MailEnds> logger)
{
    private const int MostAttempts = 15;

    // Storage that went away comes back in real time, whatever the clock of the campaign shows.
    private static readonly TimeSpan[] StampPauses = [TimeSpan.Zero, .. new[] { 1, 5, 14, 30 }.Select(seconds => TimeSpan.FromSeconds(seconds))];

    /// <summary>Nobody is left to whom the mail could go.</summary>
    public async Task WithoutRecipientAsync(MailRow mail, CancellationToken cancellation)
    {
        await mails.ChangeAsync(
            mail.Order,
            row => row.State != MailState.Queued ? row : row.With(mail.Results).Ended(clock.GetUtcNow()),
            cancellation);
        await NoteLastAsync(mail, sent: false);
    }

    /// <summary>The mail will never be taken as it is.</summary>
    public async Task RefusedAsync(MailRow mail, MailRefusedException refused)
    {
        await mails.ChangeAsync(mail.Order, row => row with { State = MailState.Failed, Problem = refused.Message }, CancellationToken.None);
        await NoteLastAsync(mail, sent: false);
        Log.Refused(logger, refused, mail.Campaign, mail.Agency, mail.Reason);
    }

    /// <summary>The provider answered for each address.</summary>
    public async Task AnsweredAsync(KeptMail claimed, SendResult answer)
    {
        var now = clock.GetUtcNow();
        MailRow With(MailRow row) => row.With(answer, now) with { Sent = answer.Accepted.Count > 0 ? now : row.Sent, ProviderId = answer.ProviderId ?? row.ProviderId };
        if (answer.Refused.Any(one => one.Refusal == AddressRefusal.ForNow))
        {
            await LaterAsync(claimed.Mail, string.Join("; ", answer.Refused.Select(one => one.Said)), With);
        }
        else
        {
            await StampAsync(claimed, row => With(row).Ended(now));
            await NoteLastAsync(claimed.Mail, answer.Accepted.Count > 0);
            Log.Sent(logger, claimed.Mail.Order.Key, answer.Accepted.Count);
        }

        foreach (var dead in answer.Refused.Where(one => one.Refusal == AddressRefusal.NoMailbox))
        {
            if (await addresses.NoteAsync(new AddressHealth(dead.Address, AddressTrouble.Refused, now, dead.Said), CancellationToken.None))
            {
                Log.CameBack(logger, claimed.Mail.Order.Key);
            }
        }
    }

    /// <summary>It was not taken for now, for no fault of its own that we know.</summary>
    public async Task FailedAsync(MailRow mail, Exception failure)
    {
        Log.Later(logger, failure, mail.Campaign, mail.Agency, mail.Reason);
        await LaterAsync(mail, failure.Message, row => row);
    }

    // The provider has the mail: were that not written down, it would go a second time when the claim runs out.
    private async Task StampAsync(KeptMail claimed, Func<MailRow, MailRow> end)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if (await mails.TryReplaceAsync(claimed, end(claimed.Mail)) is null)
                {
                    await mails.ChangeAsync(claimed.Mail.Order, end, CancellationToken.None);
                }

                return;
            }
            catch (Exception failure) when (attempt < StampPauses.Length)
            {
                Log.NotStamped(logger, failure, claimed.Mail.Order.Key);
                await Task.Delay(StampPauses[attempt]);
            }
        }
    }

    /// <summary>The queue gave its message up: it counts as failed from now on, so that both pages say so, and is tried again within the hours to come.</summary>
    public async Task PoisonedAsync(MailRow mail, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await mails.ChangeAsync(
            mail.Order,
            row => row.State == MailState.Queued ? row with { State = MailState.Failed, Claimed = now, Poisoned = now, NextTry = null, Problem = MailProblems.TriedInVain } : row,
            cancellation);
        await NoteLastAsync(mail, sent: false);
    }

    /// <summary>Notes it in the agency's row: the list of agencies has the last mail of each in its own table. Mail to the coordinator is no mail to the agency.</summary>
    public Task NoteLastAsync(MailRow mail, bool sent) => mail.Reason.IsForCoordinator
        ? Task.CompletedTask
        : agencies.NoteMailAsync(mail.Campaign, mail.Agency, new LastMail(mail.Reason.ToString(), sent, clock.GetUtcNow()), CancellationToken.None);

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
                : changed with { State = MailState.Failed, Problem = MailProblems.GivenUp },
            CancellationToken.None);
        await NoteLastAsync(mail, sent: false);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Mail {Mail} came back from an address, which gets none from now on")]
        public static partial void CameBack(ILogger logger, string mail);

        [LoggerMessage(LogLevel.Information, "Mail {Mail} is sent to {Count} addresses")]
        public static partial void Sent(ILogger logger, string mail, int count);

        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} is refused for good")]
        public static partial void Refused(ILogger logger, Exception exception, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Warning, "Mail {Campaign}/{Agency}/{Reason} could not be sent and is tried again later")]
        public static partial void Later(ILogger logger, Exception exception, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} could not be sent in many tries and is given up")]
        public static partial void GivenUp(ILogger logger, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Warning, "Mail {Mail} is sent, but storage does not take that; it is tried again")]
        public static partial void NotStamped(ILogger logger, Exception exception, string mail);
    }
}
