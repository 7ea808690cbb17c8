namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Counts the reminders to one agency: the first, the second …</summary>
public static class ReminderNumbers
{
    /// <summary>The mails, each reminder with its number. One that is still to be sent is the next; one that will never be has none.</summary>
    /// <param name="mails">All mails to one agency.</param>
    public static IEnumerable<MailRow> Give(IReadOnlyCollection<MailRow> mails) => mails.Select(mail => mail with { Number = Of(mail, mails) });

    private static int? Of(MailRow mail, IEnumerable<MailRow> mails) => mail.Reason.IsReminder && mail.State is MailState.Sent or MailState.Queued
        ? 1 + mails.Count(other => other.Reason.IsReminder && other.State == MailState.Sent && other.Sent < (mail.Sent ?? DateTimeOffset.MaxValue))
        : null;
}
