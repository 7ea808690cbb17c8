using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Mails;

/// <content>Reasons for mails to the coordinator.</content>
public readonly partial record struct MailReason
{
    /// <summary>Something arrived after the official version, and a draft was made of it.</summary>
    public static MailReason AfterOfficial(int version) => Of(MailKind.AfterOfficial, version);

    /// <summary>A report arrived from the agency that the order names.</summary>
    public static MailReason NewReport(SubmissionId submission) => Of(MailKind.NewReport, submission.ToString());

    /// <summary>A report of the agency that the order names could not be read in all tries.</summary>
    public static MailReason Unread(SubmissionId submission) => Of(MailKind.Unread, submission.ToString());

    /// <summary>The agency that the order names asks something.</summary>
    public static MailReason Asked(string question) => Of(MailKind.Asked, question);

    /// <summary>Mails could not be delivered; told once on a local day.</summary>
    public static MailReason Undelivered(DateOnly day) => Of(MailKind.Undelivered, day);

    /// <summary>The digest of the week that has that local day.</summary>
    public static MailReason Digest(DateOnly day) => Of(MailKind.Digest, day);
}
