using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Reminders;

/// <summary>Looks after mails that got stuck on their way: their message was lost when the app stopped, or ended among the poison messages while the provider was down.</summary>
public sealed partial class MailRescue(MailStore mails, MailQueue queue, MailEnds ends, TimeProvider clock, ILogger<MailRescue> logger)
{
    private const int MostRescues = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    // Longer than all tries together: what waited so long, while the service stood still, is no news any more.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>What to do about a mail now. It gets another message 1, 2, 4, 8 and 16 hours after the one before, and is given up 32 hours after the last. A mail that was put off because
    /// the provider is away has its next message still to come; one whose message the queue gave up counts as failed meanwhile. Pure.</summary>
    public static Rescue Next(MailRow mail, DateTimeOffset now)
    {
        var isStuck = mail.State == MailState.Failed && mail.Poisoned is not null;
        if (!(mail.State == MailState.Queued || isStuck) || mail.IsClaimed(now) && !isStuck || now - Last(mail, now) <= Patience * Math.Pow(2, mail.Rescues))
        {
            return Rescue.Wait;
        }

        var isOver = mail.Rescues >= MostRescues || now - Last(mail, now) > Longest;
        return !isOver ? Rescue.Send : isStuck ? Rescue.Wait : Rescue.GiveUp;
    }

    // When its last message was sent, or comes up. Nothing is put off by more than an hour: what lies further ahead was written by a clock that went wrong.
    private static DateTimeOffset Last(MailRow mail, DateTimeOffset now)
    {
        var last = new[] { mail.Queued, mail.NextTry, mail.Poisoned }.Max()!.Value;
        return last - now > 2 * Patience ? now - Longest : last;
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
                Rescue.Send => row with { State = MailState.Queued, Rescues = row.Rescues + 1, NextTry = now, Poisoned = null },
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
            await ends.NoteLastAsync(mail, sent: false);
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
