namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Kinds of mail.</summary>
public enum MailKind
{
    /// <summary>Invitation.</summary>
    Invite,

    /// <summary>Reminder before the due date.</summary>
    Due,

    /// <summary>Reminder after it.</summary>
    Overdue,

    /// <summary>Receipt after ingest.</summary>
    Receipt,

    /// <summary>The coordinator's decision about a submission.</summary>
    Review,

    /// <summary>Reminder by hand.</summary>
    RemindNow,

    /// <summary>A new link.</summary>
    NewLink,

    /// <summary>A later due date.</summary>
    Extended,

    /// <summary>A mail that the coordinator wrote.</summary>
    Manual,

    /// <summary>The consolidated report was issued.</summary>
    Issued,

    /// <summary>To the coordinator: there is a draft newer than the official version.</summary>
    AfterOfficial,

    /// <summary>A submission arrived and could not be read in all tries.</summary>
    Failed,

    /// <summary>A submission was read, and does not count until the agency says that it is meant.</summary>
    Held,

    /// <summary>A submission that was held is meant as it is.</summary>
    Meant,

    /// <summary>The agency took a submission back.</summary>
    Withdrawn,

    /// <summary>An earlier submission was chosen to count again.</summary>
    Reused,

    /// <summary>A submission came after the campaign was closed, and waits for the coordinator.</summary>
    Parked,

    /// <summary>The coordinator took a submission that came after the close.</summary>
    Taken,

    /// <summary>The campaign is open again for the agency alone.</summary>
    Reopened,

    /// <summary>A later due date was taken back.</summary>
    Unextended,

    /// <summary>The agency need not report.</summary>
    Exempted,

    /// <summary>The agency must report after all.</summary>
    Unexempted,

    /// <summary>Where the agency's mail goes was changed: to the addresses that hold now.</summary>
    ContactChanged,

    /// <summary>The same, to the addresses that no longer hold; without a link.</summary>
    ContactLeft,

    /// <summary>A question, or a request for a later due date, was answered.</summary>
    Answered,

    /// <summary>To the coordinator: a report arrived.</summary>
    NewReport,

    /// <summary>To the coordinator: a report arrived and could not be read in all tries.</summary>
    Unread,

    /// <summary>To the coordinator: an agency asks something.</summary>
    Asked,

    /// <summary>To the coordinator: mails could not be delivered.</summary>
    Undelivered,

    /// <summary>To the coordinator: the week in figures.</summary>
    Digest,
}
