using System.Collections.Concurrent;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Reminders;

/// <summary>Orders the reminders and notices that are due, and looks after mails that got stuck on their way.</summary>
public sealed partial class Remind(
    CampaignStore campaigns, AgencyStates states, AgencyStore agencies, MailStore mails, MailOutbox outbox, MailRescue rescue, TimeProvider clock, ILogger<Remind> logger)
{
    // So many partitions are read one by one sooner than all of them.
    private const int FewAgencies = 100;

    /// <summary>Looks at every campaign. In one that is closed mails may be stuck all the same, and it may be open again for an agency.</summary>
    public Task RunAsync(CancellationToken cancellation = default) => campaigns.ForEachAsync(campaign => RunAsync(campaign, cancellation), cancellation);

    private async Task RunAsync(Campaign campaign, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rows = campaign.IsClosed(now) ? await agencies.ListReopenedAsync(campaign, now, cancellation) : await states.ListAsync(campaign, cancellation);
        var open = await mails.ListOpenAsync(campaign.Id, now - CoordinatorNotices.News, cancellation);
        var due = await outbox.QueueAsync([.. await RemindersAsync(campaign, rows, now, cancellation), .. CoordinatorNotices.Due(campaign, rows, open, now)], cancellation);
        if (due.Count > 0)
        {
            Log.Ordered(logger, due.Count, campaign.Id);
        }

        await rescue.RunAsync(open, cancellation);
    }

    private async Task<IReadOnlyList<MailOrder>> RemindersAsync(Campaign campaign, IReadOnlyList<AgencyRow> rows, DateTimeOffset now, CancellationToken cancellation)
    {
        var asked = ReminderSchedule.Candidates(campaign, rows, now).Select(candidate => candidate.Order.Agency).ToHashSet();
        if (asked.Count > FewAgencies)
        {
            return ReminderSchedule.Due(campaign, rows, await mails.ListAsync(campaign.Id, cancellation), now);
        }

        var told = new ConcurrentBag<MailRow>();
        await SeveralAtOnce.ForEachAsync(
            asked,
            async (agency, stop) =>
            {
                foreach (var mail in await mails.ListAsync(campaign.Id, agency, stop))
                {
                    told.Add(mail);
                }
            },
            cancellation);
        return ReminderSchedule.Due(campaign, rows.Where(row => asked.Contains(row.Agency)), told, now);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} reminders and notices are due in {Campaign}")]
        public static partial void Ordered(ILogger logger, int count, CampaignId campaign);
    }
}
