using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Mail;

/// <summary>Gathers what a mail speaks of, makes its link and writes it.</summary>
public sealed class MailComposer(
    SubmissionStore submissions, ContentBlobs contents, ReportStore reports, VersionNotes notes, AgencyLinks links, LinkAddresses addresses,
    CoordinatorFacts coordinator, TimeProvider clock)
{
    /// <summary>The text of the mail, with a fresh link.</summary>
    public async Task<MailText> ComposeAsync(Campaign campaign, Agency agency, AgencyRow row, MailRow mail, CancellationToken cancellation) =>
        await ComposeAsync(campaign, agency, row, mail, await PageAsync(campaign, row, mail.Reason, cancellation), new MailFuture(), cancellation);

    /// <summary>The text of a mail that is only looked at: one that was sent, or may be. Its link opens nothing.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">To whom it goes.</param>
    /// <param name="row">Where the agency stands, or will stand then.</param>
    /// <param name="mail">The mail; it need not be stored.</param>
    /// <param name="future">What else will be stored then; null where all is.</param>
    /// <param name="cancellation">Stops.</param>
    public Task<MailText> PreviewAsync(Campaign campaign, Agency agency, AgencyRow row, MailRow mail, MailFuture? future = null, CancellationToken cancellation = default) =>
        ComposeAsync(campaign, agency, row, mail, mail.Reason.IsForCoordinator ? addresses.Reports(campaign.Id) : addresses.Sample, future ?? new MailFuture(), cancellation);

    private async Task<MailText> ComposeAsync(Campaign campaign, Agency agency, AgencyRow row, MailRow mail, Uri page, MailFuture future, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var facts = new MailFactsheet
        {
            Campaign = campaign,
            Agency = agency,
            DueBefore = row.DueBefore(campaign),
            Now = campaign.Local(now),
            Page = page,
            State = row.State,
            Extension = row.Extension,
            Exemption = row.Exemption,
            ReopenedBefore = row.ReopenedBefore,
            Addresses = row.EmailsOf(agency),
            Escalated = MailRecipients.IsEscalated(campaign, agency, row, mail.Reason, now),
            Written = mail.Written,
            Number = mail.Number ?? 1,
        };
        facts = await AddVersionAsync(await AddSubmissionAsync(facts, mail, future, cancellation), mail, cancellation);
        facts = await coordinator.AddAsync(facts, mail.Reason, cancellation);
        return MailTexts.Of(mail.Reason, facts with { Question = future.Question ?? facts.Question });
    }

    // The coordinator signs in; only agencies need a link. An address that left gets none.
    private async Task<Uri> PageAsync(Campaign campaign, AgencyRow row, MailReason reason, CancellationToken cancellation) => reason.Kind switch
    {
        MailKind.AfterOfficial => addresses.Reports(campaign.Id),
        MailKind.Undelivered or MailKind.Digest or MailKind.ContactLeft => addresses.Coordinator(campaign.Id),
        _ when reason.IsForCoordinator => addresses.Agency(campaign.Id, row.Agency),
        _ => addresses.Of(await links.IssueAsync(campaign.Id, row, reason.ToString(), cancellation)),
    };

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

    private async Task<MailFactsheet> AddSubmissionAsync(MailFactsheet facts, MailRow mail, MailFuture future, CancellationToken cancellation)
    {
        if (!mail.Reason.HasSubmission)
        {
            return facts;
        }

        var all = await submissions.ListAsync(mail.Campaign, mail.Agency, cancellation);
        var submission = future.Submission ?? all.FirstOrDefault(one => one.Id == mail.Reason.Submission);
        var findings = submission is null ? null : await contents.ReadFindingsAsync(submission.Ref, cancellation);
        return facts with
        {
            Submission = submission is null ? null : submission with { Late = facts.State.IsLate(submission, facts.Campaign.StartOf(facts.DueBefore)) },
            Findings = findings ?? [],
            Attempt = all.Count(one => one.Id <= mail.Reason.Submission),
        };
    }
}
