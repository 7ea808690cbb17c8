using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Coordination;

/// <summary>What the coordinator does about submissions. Every deed is noted in the audit log.</summary>
public sealed class SubmissionDecisions(
    SubmissionStore submissions, AgencyStates states, Intake intake, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>Returns a report for correction, with a remark that the agency sees on its page and in a mail.</summary>
    /// <returns>False when there is no such submission, or it is not read yet, was withdrawn or is parked.</returns>
    public Task<bool> ReturnAsync(Campaign campaign, SubmissionRef submission, string remark, string by, CancellationToken cancellation = default) =>
        ReviewAsync(campaign, submission, new Review(Accepted: false, remark, by, clock.GetUtcNow()), cancellation);

    /// <summary>Accepts a report in spite of its findings.</summary>
    /// <returns>False when there is no such submission, or it is not read yet, cannot be read, was withdrawn or is parked.</returns>
    public Task<bool> AcceptAsync(Campaign campaign, SubmissionRef submission, string remark, string by, CancellationToken cancellation = default) =>
        ReviewAsync(campaign, submission, new Review(Accepted: true, remark, by, clock.GetUtcNow()), cancellation);

    /// <summary>Uploads a report on behalf of an agency; the very same files a second time change nothing.</summary>
    public async Task<IntakeResult> UploadForAsync(
        Campaign campaign, Agency agency, UploadFile report, IReadOnlyList<UploadFile> beside, string by, CancellationToken cancellation = default)
    {
        var taken = await intake.TakeForAsync(campaign, agency, report, beside, by, cancellation);
        if (taken is { Kind: IntakeKind.Kept, Submission: { } submission })
        {
            await audit.AddAsync(campaign.Id, by, AuditTexts.UploadedFor(submission.Id, report.Name), agency.Code, CancellationToken.None);
        }

        return taken;
    }

    private async Task<bool> ReviewAsync(Campaign campaign, SubmissionRef submission, Review review, CancellationToken cancellation)
    {
        var reviewed = await submissions.ChangeAsync(submission, summary => CanBe(summary, review) && !IsAgain(summary.Review, review) ? StatusRule.Of(summary, review) : summary, cancellation);
        if (reviewed?.Review != review)
        {
            return reviewed is not null && CanBe(reviewed, review) && IsAgain(reviewed.Review, review);
        }

        await states.RefreshAsync(campaign, submission.Agency, cancellation);
        var deed = review.Accepted ? AuditTexts.Accepted(submission.Id, review.Remark) : AuditTexts.Returned(submission.Id, review.Remark);
        await audit.AddAsync(campaign.Id, review.By, deed, submission.Agency, cancellation);
        await mails.QueueAsync(new MailOrder(campaign.Id, submission.Agency, MailReason.Review(submission.Id, review.At)), cancellation);
        return true;
    }

    // The same word within a minute is a button that was pressed twice.
    private static bool IsAgain(Review? known, Review review) => known is not null && known with { At = review.At } == review && (review.At - known.At).Duration() < TimeSpan.FromMinutes(1);

    // What was taken back, or waits since the campaign was closed, counts for nothing: a word that it is accepted would be wrong.
    private static bool CanBe(SubmissionSummary submission, Review review) =>
        submission is { Status: not SubmissionStatus.Processing, Withdrawn: null, Hold: not SubmissionHold.AfterClose } && (submission.Readable || !review.Accepted);
}
