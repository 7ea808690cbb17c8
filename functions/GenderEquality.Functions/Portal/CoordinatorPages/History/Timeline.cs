using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.History;

/// <summary>Everything that happened with one agency, newest first: mails with their delivery, reports with what was found, decisions, questions, downloads.</summary>
public static class Timeline
{
    /// <summary>The history.</summary>
    /// <param name="agency">Of which agency.</param>
    /// <param name="facts">What is known.</param>
    public static IReadOnlyList<TimelineEntry> Of(Agency agency, TimelineFacts facts)
    {
        // What stands in a table of its own is not told a second time from the log.
        var told = facts.Questions.SelectMany(question => question.Answer is null ? new[] { AuditTexts.Asked(question) } : [AuditTexts.Asked(question), AuditTexts.Answered(question)])
            .Concat(facts.Submissions.Select(submission => AuditTexts.UploadedFor(submission.Id, submission.FileName))).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. facts.Submissions.Select(submission => Upload(agency, submission))
                .Concat(facts.Mails.Select(mail => Mail(agency, mail)))
                .Concat(facts.Audit.Where(entry => entry.Kind != AuditKind.Upload && !told.Contains(entry.Deed)).Select(Deed))
                .Concat(facts.Questions.SelectMany(Question))
                .OrderByDescending(entry => entry.At),
        ];
    }

    private static TimelineEntry Upload(Agency agency, SubmissionSummary submission) => new(submission.Received, TimelineKind.Upload, HistoryTexts.Uploaded(submission))
    {
        By = submission.UploadedBy,
        Lines = [HistoryTexts.Read(submission), .. submission.Attachments.Count == 0 ? Array.Empty<string>() : [HistoryTexts.With(submission.Attachments)]],
        Wrong = submission.Status == SubmissionStatus.Failed,
        Link = (HistoryTexts.Open, CoordinatorAddress.Agency(agency.Code, $"lan-nop/{submission.Id}")),
    };

    private static TimelineEntry Mail(Agency agency, MailRow mail) => new(mail.Sent ?? mail.Queued, TimelineKind.Mail, $"{CoordinatorTexts.MailName(mail)}: {CoordinatorTexts.MailState(mail.State)}")
    {
        Lines = [.. mail.Results.Count > 0 ? mail.Results.Select(HistoryTexts.Result) : mail.To.Count == 0 ? Array.Empty<string>() : [HistoryTexts.To(mail.To)], .. mail.Problem is null || mail.State == MailState.Sent ? Array.Empty<string>() : [mail.Problem]],
        Wrong = mail.State == MailState.Failed || mail.Results.Any(result => result.IsLost),
        Link = (HistoryTexts.ShowMail, CoordinatorAddress.Agency(agency.Code, $"thu/{mail.Reason}")),
    };

    private static TimelineEntry Deed(AuditEntry entry) =>
        new(entry.At, entry.Kind == AuditKind.Download ? TimelineKind.Download : TimelineKind.Deed, entry.Deed) { By = entry.By, Wrong = entry.Kind == AuditKind.Refusal };

    private static IEnumerable<TimelineEntry> Question(Question question)
    {
        yield return new(question.Asked, TimelineKind.Question, HistoryTexts.Asked(question.Kind)) { Lines = [question.Text] };
        if (question.Answer is { } answer)
        {
            yield return new(answer.At, TimelineKind.Question, HistoryTexts.Answered(answer)) { By = answer.By, Lines = [answer.Text] };
        }
    }
}

/// <summary>What an agency's history is made of.</summary>
public sealed record TimelineFacts
{
    /// <summary>Its reports.</summary>
    public IReadOnlyList<SubmissionSummary> Submissions { get; init; } = [];

    /// <summary>Mails to it.</summary>
    public IReadOnlyList<MailRow> Mails { get; init; } = [];

    /// <summary>What the audit log says of it.</summary>
    public IReadOnlyList<AuditEntry> Audit { get; init; } = [];

    /// <summary>What it asked.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];
}
