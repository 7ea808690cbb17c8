using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Mail;

/// <summary>Gathers what a mail speaks of, makes its link and writes it.</summary>
public sealed class MailComposer(
    SubmissionStore submissions, ContentBlobs contents, ReportStore reports, VersionNotes notes, QuestionStore questions, AgencyLinks links, LinkAddresses addresses, TimeProvider clock)
{
    /// <summary>The text of the mail, with a fresh link.</summary>
    public async Task<MailText> ComposeAsync(Campaign campaign, Agency agency, AgencyRow row, MailRow mail, CancellationToken cancellation)
    {
        var facts = new MailFactsheet
        {
            Campaign = campaign,
            Agency = agency,
            DueBefore = row.DueBefore(campaign),
            Now = campaign.Local(clock.GetUtcNow()),
            Page = await PageAsync(campaign, row, mail.Reason, cancellation),
            State = row.State,
            ReopenedBefore = row.ReopenedBefore,
            Written = mail.Written,
            Question = mail.Reason.Kind == MailKind.Answered ? await questions.FindAsync(mail.Campaign, mail.Reason.Question, cancellation) : null,
            Number = mail.Number ?? 1,
        };
        return MailTexts.Of(mail.Reason, await AddVersionAsync(await AddSubmissionAsync(facts, mail, cancellation), mail, cancellation));
    }

    // The coordinator signs in; only agencies need a link.
    private async Task<Uri> PageAsync(Campaign campaign, AgencyRow row, MailReason reason, CancellationToken cancellation) => reason.IsForCoordinator
        ? addresses.Reports
        : addresses.Of(await links.IssueAsync(campaign.Id, row, reason.ToString(), cancellation));

    private async Task<MailFactsheet> AddVersionAsync(MailFactsheet facts, MailRow mail, CancellationToken cancellation)
    {
        if (mail.Reason.Kind is not (MailKind.Issued or MailKind.AfterOfficial))
        {
            return facts;
        }

        var found = await notes.ReadFactsAsync(mail.Campaign, mail.Reason.Version, cancellation);
        return facts with
        {
            Version = await reports.FindAsync(mail.Campaign, mail.Reason.Version, cancellation),
            Taken = [.. (found?.Taken ?? []).Where(text => text.Agency == mail.Agency)],
        };
    }

    private async Task<MailFactsheet> AddSubmissionAsync(MailFactsheet facts, MailRow mail, CancellationToken cancellation)
    {
        if (!mail.Reason.HasSubmission)
        {
            return facts;
        }

        var all = await submissions.ListAsync(mail.Campaign, mail.Agency, cancellation);
        var submission = all.FirstOrDefault(one => one.Id == mail.Reason.Submission);
        var findings = submission is null ? null : await contents.ReadFindingsAsync(submission.Ref, cancellation);
        return facts with
        {
            Submission = submission is null ? null : submission with { Late = facts.State.IsLate(submission, facts.Campaign.StartOf(facts.DueBefore)) },
            Findings = findings ?? [],
            Attempt = all.Count(one => one.Id <= mail.Reason.Submission),
        };
    }
}
