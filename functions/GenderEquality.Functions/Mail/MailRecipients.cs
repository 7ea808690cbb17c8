using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>To whom a mail goes, before addresses that are not allowed or dead are left out.</summary>
public static class MailRecipients
{
    /// <summary>The addresses that it goes to: those that it is meant for, or whoever rehearses the campaign.</summary>
    public static IReadOnlyList<EmailAddress> Of(Campaign campaign, Agency agency, AgencyRow row, MailRow mail, DateTimeOffset now) =>
        campaign.Rehearsal?.MailsTo ?? Meant(campaign, agency, row, mail, now);

    /// <summary>The addresses that it is meant for: the coordinator's, those that the order names, or those that hold for the agency, with a second contact where the policy passes a reminder on.</summary>
    public static IReadOnlyList<EmailAddress> Meant(Campaign campaign, Agency agency, AgencyRow row, MailRow mail, DateTimeOffset now)
    {
        if (mail.Reason.IsForCoordinator)
        {
            return [campaign.Coordinator.Email];
        }

        if (mail.Reason.Kind == MailKind.ContactLeft)
        {
            return mail.To;
        }

        var emails = row.EmailsOf(agency);
        return IsEscalated(campaign, agency, row, mail.Reason, now) ? [.. emails.Concat(row.EscalationOf(agency)).Distinct()] : emails;
    }

    /// <summary>Whether a reminder goes to the agency's second contact too: from the policy's step on, one by hand from the day of that step on.</summary>
    public static bool IsEscalated(Campaign campaign, Agency agency, AgencyRow row, MailReason reason, DateTimeOffset now)
    {
        if (campaign.Reminders.EscalateFrom is not { } from || !reason.IsReminder || row.EscalationOf(agency).Count == 0)
        {
            return false;
        }

        var today = DateOnly.FromDateTime(campaign.Local(now).DateTime);

        // Where the campaign is open again for the agency alone, the steps of its due date have long been.
        var byStep = reason.IsScheduled && !row.IsReopened(campaign, now);
        return ReminderStep.Of(campaign, row.DueBefore(campaign))
            .Any(step => step.Number >= from && (byStep ? step.After == (reason.Kind == MailKind.Overdue) && step.Days == reason.Days : step.Day <= today));
    }
}
