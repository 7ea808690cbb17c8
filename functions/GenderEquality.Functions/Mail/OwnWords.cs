using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <summary>What a campaign says in its own words, for one mail.</summary>
internal static class OwnWords
{
    /// <summary>One of its texts with what its placeholders stand for; null where the campaign leaves it out.</summary>
    public static string? Of(MailFactsheet facts, Func<MailWording, string?> choose) =>
        facts.Campaign.MailTexts is { } texts && choose(texts) is { } text ? MailPlaceholders.Fill(text, name => ValueOf(facts, name)) : null;

    /// <summary>The paragraph more that mails of this kind have; none where there is none.</summary>
    public static IEnumerable<MailPart> Note(MailFactsheet facts) => Of(facts, texts => texts.NoteOf(facts.Noted)) is { } note ? [new MailParagraph(note)] : [];

    /// <summary>Of which kind a mail is; null for mails that say nothing more.</summary>
    public static MailNoteKind? KindOf(MailKind kind, MailFactsheet facts) => kind switch
    {
        MailKind.Invite => MailNoteKind.Invite,
        MailKind.Due or MailKind.Overdue or MailKind.RemindNow => facts.State.Status == SubmissionStatus.NeedsCorrection ? MailNoteKind.Correct : MailNoteKind.Reminder,
        MailKind.Review => facts.Submission?.Review is { Accepted: true } ? MailNoteKind.Receipt : MailNoteKind.Correct,
        MailKind.Receipt when facts.Submission is { Withdrawn: null, Hold: SubmissionHold.None } submission => submission.Status switch
        {
            SubmissionStatus.NeedsCorrection => MailNoteKind.Correct,
            SubmissionStatus.Accepted => MailNoteKind.Receipt,
            _ => null,
        },
        MailKind.Extended => MailNoteKind.Extended,
        MailKind.Issued => MailNoteKind.Issued,
        _ => null,
    };

    private static string ValueOf(MailFactsheet facts, string name) => name switch
    {
        MailPlaceholders.Agency => facts.Agency.Name,
        MailPlaceholders.LastDay => facts.Due.LastDay,
        MailPlaceholders.Campaign => VietnameseFormat.LowerFirst(facts.Campaign.Title),
        MailPlaceholders.Year => facts.Campaign.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        MailPlaceholders.Coordinator => facts.Campaign.Coordinator.Name,
        MailPlaceholders.Email => facts.Campaign.Coordinator.Email.ToString(),
        MailPlaceholders.Phone => facts.Campaign.Coordinator.Phone ?? string.Empty,
        _ => string.Empty,
    };
}
