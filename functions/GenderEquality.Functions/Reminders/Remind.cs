using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Reminders;

/// <summary>Orders the reminders that are due, and looks after mails that got stuck on their way.</summary>
public sealed partial class Remind(
    CampaignStore campaigns, AgencyStore agencies, MailStore mails, MailOutbox outbox, TimeProvider clock, ILogger<Remind> logger)
{
    private const int MostAttempts = 15;

    /// <summary>Looks at every campaign that is not closed.</summary>
    public Task RunAsync(CancellationToken cancellation = default) =>
        campaigns.ForEachOpenAsync(clock.GetUtcNow(), campaign => RunAsync(campaign, cancellation), cancellation);

    private async Task RunAsync(Campaign campaign, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var ordered = await mails.ListAsync(campaign.Id, cancellation);
        var due = ReminderSchedule.Due(campaign, await agencies.ListAsync(campaign, cancellation), ordered, now);
        foreach (var order in due)
        {
            await outbox.QueueAsync(order, cancellation);
        }

        if (due.Count > 0)
        {
            Log.Ordered(logger, due.Count, campaign.Id);
        }

        foreach (var stuck in ordered.Where(mail => mail.IsStranded(now)))
        {
            await RescueAsync(stuck, cancellation);
        }
    }

    // Its message was lost when the app stopped, or ended among the poison messages while the provider was down.
    private async Task RescueAsync(MailRow mail, CancellationToken cancellation)
    {
        if (mail.Attempts < MostAttempts)
        {
            await outbox.QueueAgainAsync(mail, cancellation);
            return;
        }

        Log.GivenUp(logger, mail.Campaign, mail.Agency, mail.Reason);
        await mails.ChangeAsync(
            mail.Order, row => row.State == MailState.Queued ? row with { State = MailState.Failed, Problem = MailProblems.GivenUp } : row, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} reminders are due in {Campaign}")]
        public static partial void Ordered(ILogger logger, int count, CampaignId campaign);

        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} could not be sent in many tries and is given up")]
        public static partial void GivenUp(ILogger logger, CampaignId campaign, AgencyCode agency, MailReason reason);
    }
}
