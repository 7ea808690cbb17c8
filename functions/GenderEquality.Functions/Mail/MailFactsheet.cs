using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Mail;

/// <summary>What a mail can speak of.</summary>
public sealed record MailFactsheet
{
    /// <summary>Campaign.</summary>
    public required Campaign Campaign { get; init; }

    /// <summary>To whom, or of a mail to the coordinator about whom.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The agency's exclusive due date.</summary>
    public required DateOnly DueBefore { get; init; }

    /// <summary>Present moment in the campaign's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Address of the page to open: the agency's, with a link made for this mail, or the coordinator's.</summary>
    public required Uri Page { get; init; }

    /// <summary>Where the agency stands.</summary>
    public required AgencyState State { get; init; }

    /// <summary>The date that holds for the agency, and how long there still is.</summary>
    public MailDue Due => MailDue.Of(Campaign, DueBefore, Now);

    /// <summary>The due date of its own that the agency was granted.</summary>
    public Extension? Extension { get; init; }

    /// <summary>Why the agency need not report.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>Exclusive local date up to which the campaign is open again for the agency alone.</summary>
    public DateOnly? ReopenedBefore { get; init; }

    /// <summary>Where the agency's mail goes now.</summary>
    public IReadOnlyList<EmailAddress> Addresses { get; init; } = [];

    /// <summary>Whether a reminder goes to the agency's second contact too.</summary>
    public bool Escalated { get; init; }

    /// <summary>The submission that the mail is about.</summary>
    public SubmissionSummary? Submission { get; init; }

    /// <summary>Its findings in document order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Which time the agency submitted with it, from 1.</summary>
    public int Attempt { get; init; }

    /// <summary>Which reminder it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Of which kind the mail is where the campaign says something more in it.</summary>
    public MailNoteKind? Noted { get; init; }

    /// <summary>What the coordinator wrote.</summary>
    public WrittenMail? Written { get; init; }

    /// <summary>What the agency asked, with the answer.</summary>
    public Question? Question { get; init; }

    /// <summary>The version of the consolidated report that the mail is about.</summary>
    public ReportVersion? Version { get; init; }

    /// <summary>Paragraphs of it that were taken over from the agency.</summary>
    public IReadOnlyList<TakenText> Taken { get; init; } = [];

    /// <summary>Mails that could not be delivered, of which the coordinator is told.</summary>
    public IReadOnlyList<UndeliveredMail> Undelivered { get; init; } = [];

    /// <summary>The week, for the coordinator.</summary>
    public WeekInFigures? Week { get; init; }
}
