using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Coordination;

/// <summary>What an agency, or the coordinator for it, says about which of its submissions counts. The state follows; it is noted in the audit log, and the
/// agency gets a mail, for whoever has its link can do it. Done twice, the second time changes nothing.</summary>
public sealed class SubmissionChoices(SubmissionStore submissions, AgencyStates states, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>A submission that says much less than the one that counts is meant so: it counts from now on.</summary>
    /// <returns>False when it is not held.</returns>
    public Task<bool> ConfirmMeantAsync(Campaign campaign, SubmissionRef submission, string by, CancellationToken cancellation = default) => ChangeAsync(
        campaign,
        submission,
        by,
        (one, mark) => ChoiceRules.CanConfirm(one) ? one with { Hold = SubmissionHold.None, Released = mark } : one,
        AuditTexts.Meant(submission.Id),
        _ => MailReason.Meant(submission.Id),
        cancellation);

    /// <summary>A submission was sent by mistake: it is kept, marked, and never counts.</summary>
    /// <returns>False when there is none, it is withdrawn already, or the campaign is closed and it is not parked.</returns>
    public Task<bool> WithdrawAsync(Campaign campaign, SubmissionRef submission, bool closed, string by, CancellationToken cancellation = default) => ChangeAsync(
        campaign,
        submission,
        by,
        (one, mark) => ChoiceRules.CanWithdraw(one, closed) ? one with { Withdrawn = mark } : one,
        AuditTexts.SubmissionWithdrawn(submission.Id),
        at => MailReason.Withdrawn(submission.Id, at),
        cancellation);

    /// <summary>A submission that came after the campaign was closed is taken in: it counts as though it had not been closed.</summary>
    /// <returns>False when it is not parked.</returns>
    public Task<bool> TakeParkedAsync(Campaign campaign, SubmissionRef submission, string by, CancellationToken cancellation = default) => ChangeAsync(
        campaign,
        submission,
        by,
        (one, mark) => ChoiceRules.CanTake(one) ? one with { Hold = SubmissionHold.None, Released = mark } : one,
        AuditTexts.ParkedTaken(submission.Id),
        _ => MailReason.Taken(submission.Id),
        cancellation);

    /// <summary>An older submission is to count again, until something is accepted after this.</summary>
    /// <returns>False when it cannot be chosen.</returns>
    public async Task<bool> ReuseAsync(Campaign campaign, SubmissionRef submission, string by, CancellationToken cancellation = default)
    {
        var row = await states.RefreshAsync(campaign, submission.Agency, cancellation);
        var all = await submissions.ListAsync(campaign.Id, submission.Agency, cancellation);
        return await ChangeAsync(
            campaign,
            submission,
            by,
            (one, mark) => ChoiceRules.CanReuse(one, row.State, all) ? one with { Reused = mark } : one,
            AuditTexts.Reused(submission.Id),
            at => MailReason.Reused(submission.Id, at),
            cancellation);
    }

    private async Task<bool> ChangeAsync(
        Campaign campaign,
        SubmissionRef submission,
        string by,
        Func<SubmissionSummary, SubmissionMark, SubmissionSummary> change,
        string deed,
        Func<DateTimeOffset, MailReason> reason,
        CancellationToken cancellation)
    {
        var mark = new SubmissionMark(by, clock.GetUtcNow());
        var changed = false;
        await submissions.ChangeAsync(
            submission,
            one =>
            {
                var next = change(one, mark);

                // A second time round: where only the answer of storage was lost, the row has this mark already.
                changed = !ReferenceEquals(next, one) || (changed && (one.Released == mark || one.Withdrawn == mark || one.Reused == mark));
                return next;
            },
            cancellation);
        if (!changed)
        {
            return false;
        }

        await states.RefreshAsync(campaign, submission.Agency, cancellation);
        await audit.AddAsync(campaign.Id, by, deed, submission.Agency, cancellation);
        await mails.QueueAsync(new MailOrder(campaign.Id, submission.Agency, reason(mark.At)), cancellation);
        return true;
    }
}
