using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Reminders;

/// <summary>Decides which reminders are due. Pure: the same knowledge gives the same list.</summary>
public static class ReminderSchedule
{
    // After a longer stop of the service a missed reminder is no longer news.
    private const int Lapse = 7;

    /// <summary>The reminders to send now: for an agency at most one, the latest whose moment has come, only on working days outside quiet hours, and only if it was not told otherwise
    /// since that morning. Days are counted from the agency's own due date; a reminder missed by less than a week is caught up, one before the due date never after it.</summary>
    /// <param name="campaign">The campaign with its policy.</param>
    /// <param name="agencies">Where the agencies stand.</param>
    /// <param name="mails">All mails ordered so far.</param>
    /// <param name="now">Present moment.</param>
    public static IReadOnlyList<MailOrder> Due(
        Campaign campaign, IEnumerable<AgencyRow> agencies, IEnumerable<MailRow> mails, DateTimeOffset now)
    {
        var candidates = Candidates(campaign, agencies, now);
        if (candidates.Count == 0)
        {
            return [];
        }

        var told = mails.ToLookup(mail => mail.Agency);
        return
        [
            .. from candidate in candidates
               where !TellingMails.Any(campaign, told[candidate.Order.Agency], candidate.Day) && told[candidate.Order.Agency].All(mail => mail.Reason != candidate.Order.Reason)
               select candidate.Order,
        ];
    }

    /// <summary>Those that are due as far as can be said without knowing what was sent: where there is none, nobody need ask for the mails.</summary>
    public static IReadOnlyList<(MailOrder Order, DateOnly Day)> Candidates(Campaign campaign, IEnumerable<AgencyRow> agencies, DateTimeOffset now)
    {
        if (!SendingHours.Include(campaign, now))
        {
            return [];
        }

        var steps = new Dictionary<DateOnly, ReminderStep?>();
        return
        [
            .. from agency in agencies
               where ReminderStops.Of(campaign, agency, now) == ReminderStop.None
               let step = Latest(campaign, agency.RemindedBefore(campaign, now), now, steps)
               where step is not null && !IsTold(campaign, agency, ReasonOf(campaign, step, agency, now), step.Day)
               select (new MailOrder(campaign.Id, agency.Agency, ReasonOf(campaign, step, agency, now)), step.Day),
        ];
    }

    // Most were told, and their own row says so: then nobody need ask for their mails.
    private static bool IsTold(Campaign campaign, AgencyRow agency, MailReason reason, DateOnly day) => agency.LastMail is { } last
        && (string.Equals(last.Reason, reason.ToString(), StringComparison.Ordinal) || (last.Sent && TellingMails.Tells(campaign, last, day)));

    // A date of its own makes it another reason.
    private static MailReason ReasonOf(Campaign campaign, ReminderStep step, AgencyRow agency, DateTimeOffset now)
    {
        var reason = step.After ? MailReason.Overdue(step.Days) : MailReason.Due(step.Days);
        return agency.IsReopened(campaign, now) ? reason.For(agency.ReopenedBefore!.Value) : reason.For(agency.Extension);
    }

    // Few due dates are shared by all agencies.
    private static ReminderStep? Latest(Campaign campaign, DateOnly dueBefore, DateTimeOffset now, Dictionary<DateOnly, ReminderStep?> known)
    {
        if (!known.TryGetValue(dueBefore, out var step))
        {
            step = Latest(campaign, dueBefore, now);
            known.Add(dueBefore, step);
        }

        return step;
    }

    private static ReminderStep? Latest(Campaign campaign, DateOnly dueBefore, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(campaign.Local(now).DateTime);
        var come = ReminderStep.Of(campaign, dueBefore).Where(step => step.Day >= campaign.OpensOn && campaign.At(step.Day, campaign.Reminders.SendAt) <= now);
        return come.LastOrDefault() is { } latest && today.DayNumber - latest.Day.DayNumber < Lapse && (latest.After || today < dueBefore) ? latest : null;
    }
}
