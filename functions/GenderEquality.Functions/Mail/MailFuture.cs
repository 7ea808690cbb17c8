using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Mail;

/// <summary>What will be stored when a mail goes out that is only looked at so far; null where it is stored already.</summary>
public sealed record MailFuture
{
    /// <summary>The submission that the mail is about.</summary>
    public SubmissionSummary? Submission { get; init; }

    /// <summary>The question that the mail answers.</summary>
    public Question? Question { get; init; }

    /// <summary>The version that the mail is about.</summary>
    public ReportVersion? Version { get; init; }
}
