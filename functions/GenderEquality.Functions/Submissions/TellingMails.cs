using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Submissions;

/// <summary>Mails that tell an agency what is asked of it and until when: after one of them nobody reminds it on the same local day.</summary>
public static class TellingMails
{
    /// <summary>Whether an agency was told so on that local day or later, or is about to be. A mail that never went out told nothing.</summary>
    /// <param name="campaign">In whose place the days are counted.</param>
    /// <param name="mails">The agency's mails.</param>
    /// <param name="day">The local day.</param>
    public static bool Any(Campaign campaign, IEnumerable<MailRow> mails, DateOnly day) => mails.Any(mail => Tells(mail.Reason.Kind) && mail.State switch
    {
        MailState.Sent => DayOf(campaign, mail.Sent ?? mail.Queued) >= day,
        MailState.Queued => true,
        _ => false,
    });

    /// <summary>Whether the mail that stands in an agency's row as the last one told it so on that local day or later.</summary>
    public static bool Tells(Campaign campaign, LastMail last, DateOnly day) =>
        MailReason.TryParse(last.Reason, null, out var reason) && Tells(reason.Kind) && DayOf(campaign, last.At) >= day;

    // A decision about a report is among them: whoever was asked this morning to correct it need not be asked once more at noon.
    private static bool Tells(MailKind kind) => kind is MailKind.Invite or MailKind.Extended or MailKind.Unextended or MailKind.Unexempted or MailKind.Reopened
        or MailKind.Review
        or MailKind.RemindNow or MailKind.Due or MailKind.Overdue;

    private static DateOnly DayOf(Campaign campaign, DateTimeOffset moment) => DateOnly.FromDateTime(campaign.Local(moment).DateTime);
}
