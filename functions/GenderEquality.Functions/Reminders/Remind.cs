using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Reminders;

/// <summary>Orders the reminders and notices that are due, and looks after mails that got stuck on their way.</summary>
public sealed partial class Remind(
    CampaignStore campaigns, AgencyStates states, MailStore mails, MailOutbox outbox, MailRescue rescue, TimeProvider clock, ILogger<Remind> logger)
{
    /// <summary>Looks at every campaign that is not closed.</summary>
    public Task RunAsync(CancellationToken cancellation = default) =>
        campaigns.ForEachOpenAsync(clock.GetUtcNow(), campaign => RunAsync(campaign, cancellation), cancellation);

    private async Task RunAsync(Campaign campaign, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rows = await states.ListAsync(campaign, cancellation);
        var ordered = await mails.ListAsync(campaign.Id, cancellation);
        var due = await outbox.QueueAsync([.. ReminderSchedule.Due(campaign, rows, ordered, now), .. CoordinatorNotices.Due(campaign, rows, ordered, now)], cancellation);
        if (due.Count > 0)
        {
            Log.Ordered(logger, due.Count, campaign.Id);
        }

        await rescue.RunAsync(ordered, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} reminders and notices are due in {Campaign}")]
        public static partial void Ordered(ILogger logger, int count, CampaignId campaign);
    }
}
