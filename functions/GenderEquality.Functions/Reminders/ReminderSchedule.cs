using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Reminders;

/// <summary>Decides which reminders are due. Pure: the same knowledge gives the same list.</summary>
public static class ReminderSchedule
{
    // After a longer stop of the service a missed reminder is no longer news.
    private static readonly TimeSpan Lapse = TimeSpan.FromDays(7);

    /// <summary>The reminders to send now: for an agency at most one, the latest whose moment has come, and only if it was not told otherwise since.
    /// Days are counted from the agency's own due date; a reminder missed by less than a week is caught up.</summary>
    /// <param name="campaign">The campaign with its policy.</param>
    /// <param name="agencies">Where the agencies stand.</param>
    /// <param name="mails">All mails ordered so far.</param>
    /// <param name="now">Present moment.</param>
    public static IReadOnlyList<MailOrder> Due(
        Campaign campaign, IEnumerable<AgencyRow> agencies, IEnumerable<MailRow> mails, DateTimeOffset now)
    {
        var told = mails.ToLookup(mail => mail.Agency);
        return
        [
            .. from agency in agencies
               where agency.State.Owes
               let reminder = Latest(campaign, agency, now)
               where reminder is not null && !IsKnown(reminder, told[agency.Agency])
               select new MailOrder(campaign.Id, agency.Agency, reminder.Reason),
        ];
    }

    private static Reminder? Latest(Campaign campaign, AgencyRow agency, DateTimeOffset now) =>
        Of(campaign, agency).Where(reminder => reminder.At <= now).MaxBy(reminder => reminder.At) is { } latest && now - latest.At < Lapse ? latest : null;

    // Also when an invitation, an extension or a reminder by hand went out later than the moment: two letters in one morning say nothing more.
    private static bool IsKnown(Reminder reminder, IEnumerable<MailRow> mails) => mails.Any(mail =>
        mail.Reason == reminder.Reason
        || (mail.Queued >= reminder.At && Tells(mail.Reason.Kind)));

    private static bool Tells(MailKind kind) => kind is MailKind.Invite or MailKind.Extended or MailKind.RemindNow or MailKind.Due or MailKind.Overdue;

    private static IEnumerable<Reminder> Of(Campaign campaign, AgencyRow agency)
    {
        var policy = campaign.Reminders;
        var due = agency.DueBefore(campaign);
        var opens = campaign.StartOf(campaign.OpensOn);
        return policy.DaysBefore.Select(days => (Reason: MailReason.Due(days), Day: due.AddDays(-days)))
            .Concat(policy.DaysAfter.Select(days => (Reason: MailReason.Overdue(days), Day: due.AddDays(days))))
            .Select(reminder => new Reminder(reminder.Reason.For(agency.Extension), campaign.At(reminder.Day, policy.SendAt)))
            .Where(reminder => reminder.At >= opens);
    }

    private sealed record Reminder(MailReason Reason, DateTimeOffset At);
}
