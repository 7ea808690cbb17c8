using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Reports that were read, and of which what was read is not there any more, or cannot be read: they are read again from their files.</summary>
public sealed partial class LostReports(SubmissionStore submissions, AgencyStates states, IngestQueue queue, TimeProvider clock, ILogger<LostReports> logger)
{
    /// <summary>Orders it. The report is one that arrived and is not read, until it is.</summary>
    public async Task ReadAgainAsync(Campaign campaign, IReadOnlyList<SubmissionSummary> lost, CancellationToken cancellation)
    {
        foreach (var submission in lost)
        {
            Log.Lost(logger, submission.Ref);
            var now = clock.GetUtcNow();
            await submissions.ChangeAsync(
                submission.Ref, row => row with { Status = SubmissionStatus.Processing, Readable = false, Tries = 0, Tried = null, Ordered = now }, cancellation);
            await states.RefreshAsync(campaign, submission.Agency, cancellation);

            await queue.SendAsync(IngestOrder.Of(submission.Ref), cancellation);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "What was read from submission {Submission} is not there or cannot be read; the version is made without it, and it is read again")]
        public static partial void Lost(ILogger logger, SubmissionRef submission);
    }
}
