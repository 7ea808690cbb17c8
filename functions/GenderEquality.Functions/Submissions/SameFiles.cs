using System.Diagnostics;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Sees to it that of several posts of the very same files at the same moment one is kept, and the others learn which.</summary>
public sealed class SameFiles(UploadClaims claims, SubmissionStore submissions, IncomingBlobs incoming)
{
    // Storing takes a second or two. Who is not there by then died on the way: the files are taken over, for nothing must be lost.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Takes the files for a submission that is about to be kept.</summary>
    /// <returns>Null when it is to be kept; else the submission that has them.</returns>
    public async Task<SubmissionSummary?> TakeAsync(SubmissionRef submission, string files, CancellationToken cancellation = default)
    {
        var begun = Stopwatch.GetTimestamp();
        while (await claims.TryTakeAsync(submission, files, cancellation) is { } before)
        {
            var known = await FindAsync(before.Submission, cancellation);
            if (known is { Withdrawn: null })
            {
                return known;
            }

            if (known is not null || Stopwatch.GetElapsedTime(begun) > Patience)
            {
                if (await claims.TryReplaceAsync(before, submission.Id, cancellation))
                {
                    return null;
                }
            }
            else
            {
                await Task.Delay(Pause, cancellation);
            }
        }

        return null;
    }

    /// <summary>Gives the files of a submission back that could not be kept; when storage does not say so either, they stay taken, for they may be there.</summary>
    public async Task ReleaseAsync(SubmissionRef submission, string files)
    {
        try
        {
            if (await incoming.FindAsync(submission, CancellationToken.None) is null)
            {
                await claims.ReleaseAsync(submission, files, CancellationToken.None);
            }
        }
        catch (Exception unknown) when (StorageAway.Means(unknown))
        {
            // The next post waits some seconds, and takes them over.
        }
    }

    // The row comes after the file, and where storage failed in between, much later.
    private async Task<SubmissionSummary?> FindAsync(SubmissionRef submission, CancellationToken cancellation) =>
        await submissions.FindAsync(submission, cancellation)
        ?? (await incoming.FindAsync(submission, cancellation))?.Received(submission, []);
}
