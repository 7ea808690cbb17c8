using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Coordination;

/// <summary>"Đọc lại": a report that could not be read is tried anew, as often as if it had just arrived. Noted in the audit log.</summary>
public sealed class ReadingAgain(SubmissionStore submissions, AgencyStates states, IngestQueue queue, AuditStore audit, TimeProvider clock)
{
    /// <summary>Orders it.</summary>
    /// <returns>False when there is no such submission, or it is not one that could not be read.</returns>
    public async Task<bool> OrderAsync(Campaign campaign, SubmissionRef submission, string by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var mine = false;
        await submissions.ChangeAsync(
            submission,
            summary =>
            {
                mine = summary.Status == SubmissionStatus.Failed;
                return mine ? summary with { Status = SubmissionStatus.Processing, Tries = 0, Tried = null, Ordered = now } : summary;
            },
            cancellation);
        if (!mine)
        {
            return false;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.ReadAgain(submission.Id), submission.Agency, cancellation);
        await states.RefreshAsync(campaign, submission.Agency, cancellation);
        await queue.SendAsync(IngestOrder.Of(submission), cancellation);
        return true;
    }
}
