using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Takes the agency's word that the figures read from a submission are right. It settles warnings of what is merely unusual, never errors.</summary>
public sealed class FigureConfirmation(SubmissionStore submissions, ContentBlobs contents, AgencyStates states, TimeProvider clock)
{
    /// <summary>Keeps it, for exactly that submission; a second time changes nothing.</summary>
    /// <returns>False when there is no such submission, or its figures could not be read.</returns>
    public async Task<bool> ConfirmAsync(Campaign campaign, SubmissionRef submission, string by, CancellationToken cancellation = default)
    {
        if (await contents.ReadFindingsAsync(submission, cancellation) is not { } findings)
        {
            return false;
        }

        var open = AfterConfirmation(findings).Count(finding => finding.Severity == FindingSeverity.Warning);
        var word = new FiguresConfirmed(by, clock.GetUtcNow());
        var changed = await submissions.ChangeAsync(
            submission,
            summary => CanConfirm(summary) && summary.Confirmed is null ? summary with { Confirmed = word, Warnings = open } : summary,
            cancellation);
        if (changed?.Confirmed is null)
        {
            return false;
        }

        await states.RefreshAsync(campaign, submission.Agency, cancellation);
        return true;
    }

    /// <summary>Whether its figures have been read, so that somebody can say that they are right.</summary>
    public static bool CanConfirm(SubmissionSummary submission) => submission is { Readable: true, Status: not SubmissionStatus.Processing };

    /// <summary>The findings of a submission that are still open; none where none are kept.</summary>
    public static IReadOnlyList<Finding> Open(IReadOnlyList<Finding>? findings, SubmissionSummary submission) =>
        submission.Confirmed is null ? findings ?? [] : AfterConfirmation(findings ?? []);

    private static IReadOnlyList<Finding> AfterConfirmation(IReadOnlyList<Finding> findings) => [.. findings.Where(finding => !FindingCodes.IsUnusual(finding))];
}
