using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Reminders;

/// <summary>Looks after mails that got stuck on their way: their message was lost when the app stopped, or ended among the poison messages while the provider was down.</summary>
public sealed partial class MailRescue(MailStore mails, MailQueue queue, TimeProvider clock, ILogger<MailRescue> logger)
{
    private const int MostRescues = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>What to do about a mail now. It gets another message 1, 2, 4, 8 and 16 hours after the one before, and is given up 32 hours after the last. A mail that was put off because
    /// the provider is away has its next message still to come. Pure.</summary>
    public static Rescue Next(MailRow mail, DateTimeOffset now)
    {
        var last = mail.NextTry > mail.Queued ? mail.NextTry.Value : mail.Queued;
        if (mail.State != MailState.Queued || mail.IsClaimed(now) || now - last <= Patience * Math.Pow(2, mail.Rescues))
        {
            return Rescue.Wait;
        }

        return mail.Rescues < MostRescues ? Rescue.Send : Rescue.GiveUp;
    }

    /// <summary>Does it for those that need it, a few at once.</summary>
    public Task RunAsync(IEnumerable<MailRow> waiting, CancellationToken cancellation = default) =>
        SeveralAtOnce.ForEachAsync(waiting.Where(mail => Next(mail, clock.GetUtcNow()) != Rescue.Wait), RunAsync, cancellation);

    private async Task RunAsync(MailRow mail, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var done = Rescue.Wait;
        await mails.ChangeAsync(
            mail.Order,
            row => (done = Next(row, now)) switch
            {
                Rescue.Send => row with { Rescues = row.Rescues + 1, NextTry = now },
                Rescue.GiveUp => row with { State = MailState.Failed, Claimed = now, Problem = MailProblems.GivenUp },
                _ => row,
            },
            cancellation);
        if (done == Rescue.Send)
        {
            await queue.SendAsync(mail.Order, cancellation);
        }
        else if (done == Rescue.GiveUp)
        {
            Log.GivenUp(logger, mail.Campaign, mail.Agency, mail.Reason);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} could not be sent in many tries and is given up")]
        public static partial void GivenUp(ILogger logger, CampaignId campaign, AgencyCode agency, MailReason reason);
    }
}

/// <summary>What to do about a mail that waits.</summary>
public enum Rescue
{
    /// <summary>Nothing yet.</summary>
    Wait,

    /// <summary>It gets another message.</summary>
    Send,

    /// <summary>It is given up.</summary>
    GiveUp,
}
