namespace GenderEquality.Functions.Storage.Mails;

/// <summary>The word with which the reasons of each kind begin. Rows are kept under it: it is never changed.</summary>
internal static class MailKinds
{
    private static readonly Dictionary<MailKind, string> Words = new()
    {
        [MailKind.Invite] = "invite",
        [MailKind.Due] = "due",
        [MailKind.Overdue] = "overdue",
        [MailKind.Receipt] = "receipt",
        [MailKind.Review] = "review",
        [MailKind.RemindNow] = "remind",
        [MailKind.NewLink] = "link",
        [MailKind.Extended] = "extended",
        [MailKind.Manual] = "manual",
        [MailKind.Issued] = "issued",
        [MailKind.AfterOfficial] = "draft",
        [MailKind.Failed] = "failed",
        [MailKind.Held] = "held",
        [MailKind.Meant] = "meant",
        [MailKind.Withdrawn] = "withdrawn",
        [MailKind.Reused] = "reused",
        [MailKind.Parked] = "parked",
        [MailKind.Taken] = "taken",
        [MailKind.Reopened] = "reopened",
        [MailKind.Unextended] = "unextended",
        [MailKind.Exempted] = "exempted",
        [MailKind.Unexempted] = "unexempted",
        [MailKind.ContactChanged] = "contact",
        [MailKind.ContactLeft] = "contactleft",
        [MailKind.Answered] = "answered",
        [MailKind.NewReport] = "new",
        [MailKind.Unread] = "unread",
        [MailKind.Asked] = "asked",
        [MailKind.Undelivered] = "undelivered",
        [MailKind.Digest] = "digest",
    };

    private static readonly Dictionary<string, MailKind> Kinds = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Word(MailKind kind) => Words[kind];

    public static MailKind? Of(string reason) => Kinds.TryGetValue(reason.Split('-')[0], out var kind) ? kind : null;

    /// <summary>Whether mails of that kind go to the coordinator, who signs in and needs no link.</summary>
    public static bool IsForCoordinator(MailKind kind) =>
        kind is MailKind.AfterOfficial or MailKind.NewReport or MailKind.Unread or MailKind.Asked or MailKind.Undelivered or MailKind.Digest;

    /// <summary>Whether reasons of that kind name a submission.</summary>
    public static bool NamesSubmission(MailKind kind) => kind is MailKind.Receipt or MailKind.Review or MailKind.Failed or MailKind.Held or MailKind.Meant or MailKind.Withdrawn
        or MailKind.Reused or MailKind.Parked or MailKind.Taken or MailKind.NewReport or MailKind.Unread;
}
