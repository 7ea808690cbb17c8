using System.Security.Cryptography;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Ingest;

/// <summary>The rows of reports that have arrived. One is missing when the app stopped, or storage did, between storing the bytes and writing it.</summary>
public sealed class IncomingRows(IncomingBlobs incoming, AttachmentBlobs attachments, SubmissionStore submissions)
{
    /// <summary>The row of a report; it is made from the file where there is none. Null when there is no such file either.</summary>
    public async Task<SubmissionSummary?> KnowAsync(SubmissionRef submission, CancellationToken cancellation)
    {
        if (await submissions.FindAsync(submission, cancellation) is { } known)
        {
            return known;
        }

        if (await incoming.FindAsync(submission, cancellation) is not { } said)
        {
            return null;
        }

        var complete = said.Sha256.Length > 0
            ? said
            : new IncomingFile($"{submission.Id}.docx", said.Size, await HashAsync(submission, cancellation), submission.Id.Time, "?");
        var summary = complete.Received(submission, await attachments.ListAsync(submission, cancellation));
        await submissions.AddIfAbsentAsync(summary, cancellation);
        return summary;
    }

    private async Task<string> HashAsync(SubmissionRef submission, CancellationToken cancellation)
    {
        await using var file = await incoming.OpenAsync(submission, cancellation);
        return file is null ? string.Empty : Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }
}
