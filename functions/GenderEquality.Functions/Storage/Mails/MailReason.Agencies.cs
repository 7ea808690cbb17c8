using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Mails;

/// <content>Reasons for mails to agencies.</content>
public readonly partial record struct MailReason
{
    /// <summary>Invitation with the first link.</summary>
    public static MailReason Invite { get; } = new(MailKind.Invite, MailKinds.Word(MailKind.Invite));

    /// <summary>Reminder some days before the due date.</summary>
    public static MailReason Due(int days) => Of(MailKind.Due, days);

    /// <summary>Reminder some days after the due date.</summary>
    public static MailReason Overdue(int days) => Of(MailKind.Overdue, days);

    /// <summary>The coordinator reminds by hand.</summary>
    public static MailReason RemindNow(DateTimeOffset at) => Of(MailKind.RemindNow, at);

    /// <summary>Receipt after ingest.</summary>
    public static MailReason Receipt(SubmissionId submission) => Of(MailKind.Receipt, submission.ToString());

    /// <summary>The submission could not be read in all tries.</summary>
    public static MailReason Failed(SubmissionId submission) => Of(MailKind.Failed, submission.ToString());

    /// <summary>The submission waits for the agency's word that it is meant.</summary>
    public static MailReason Held(SubmissionId submission) => Of(MailKind.Held, submission.ToString());

    /// <summary>The submission that was held is meant as it is.</summary>
    public static MailReason Meant(SubmissionId submission) => Of(MailKind.Meant, submission.ToString());

    /// <summary>The agency took the submission back at that moment.</summary>
    public static MailReason Withdrawn(SubmissionId submission, DateTimeOffset at) => Of(MailKind.Withdrawn, $"{submission}-{TimeKey(at)}");

    /// <summary>The earlier submission was chosen at that moment to count again.</summary>
    public static MailReason Reused(SubmissionId submission, DateTimeOffset at) => Of(MailKind.Reused, $"{submission}-{TimeKey(at)}");

    /// <summary>The submission came after the close and waits for the coordinator.</summary>
    public static MailReason Parked(SubmissionId submission) => Of(MailKind.Parked, submission.ToString());

    /// <summary>The coordinator took a submission that came after the close.</summary>
    public static MailReason Taken(SubmissionId submission) => Of(MailKind.Taken, submission.ToString());

    /// <summary>The campaign is open again for the agency alone, since that moment; until when stands in its row.</summary>
    public static MailReason Reopened(DateTimeOffset at) => Of(MailKind.Reopened, at);

    /// <summary>The coordinator decided about a submission at that moment.</summary>
    public static MailReason Review(SubmissionId submission, DateTimeOffset at) => Of(MailKind.Review, $"{submission}-{TimeKey(at)}");

    /// <summary>The coordinator sends a new link.</summary>
    public static MailReason NewLink(DateTimeOffset at) => Of(MailKind.NewLink, at);

    /// <summary>The coordinator grants a later due date.</summary>
    public static MailReason Extended(DateTimeOffset at) => Of(MailKind.Extended, at);

    /// <summary>The coordinator takes a later due date back.</summary>
    public static MailReason Unextended(DateTimeOffset at) => Of(MailKind.Unextended, at);

    /// <summary>The agency need not report.</summary>
    public static MailReason Exempted(DateTimeOffset at) => Of(MailKind.Exempted, at);

    /// <summary>The agency must report after all.</summary>
    public static MailReason Unexempted(DateTimeOffset at) => Of(MailKind.Unexempted, at);

    /// <summary>Its addresses were changed; to those that hold now.</summary>
    public static MailReason ContactChanged(DateTimeOffset at) => Of(MailKind.ContactChanged, at);

    /// <summary>Its addresses were changed; to those that no longer hold, which the order names.</summary>
    public static MailReason ContactLeft(DateTimeOffset at) => Of(MailKind.ContactLeft, at);

    /// <summary>The coordinator answered a question or declined a later due date. For one that is granted there is <see cref="Extended"/>.</summary>
    public static MailReason Answered(string question) => Of(MailKind.Answered, question);

    /// <summary>The coordinator writes a mail.</summary>
    public static MailReason Manual(DateTimeOffset at) => Of(MailKind.Manual, at);

    /// <summary>The report was issued, and the coordinator lets agencies know.</summary>
    public static MailReason Issued(int version) => Of(MailKind.Issued, version);
}
