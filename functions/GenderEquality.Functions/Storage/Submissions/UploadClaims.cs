using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Table <c>Uploads</c>: which submission the very same files of an agency became. One row for each set of files, so that two posts at the same
/// moment cannot both keep them.</summary>
public sealed class UploadClaims(StorageAccount account)
{
    /// <summary>Takes files for a submission.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="files">What tells them from others, in letters, digits and hyphens.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Null when they are its own now; else who took them before.</returns>
    public async Task<UploadClaim?> TryTakeAsync(SubmissionRef submission, string files, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        while (!await table.TryAddAsync(Entity.Of(submission, files), cancellation))
        {
            if (await table.FindAsync<Entity>(Partition(submission), files, cancellation) is { } taken)
            {
                // Its own where only the answer of storage was lost.
                var holder = submission with { Id = SubmissionId.Parse(taken.Submission) };
                return holder == submission ? null : new UploadClaim(holder, files, taken.ETag.ToString());
            }
        }

        return null;
    }

    /// <summary>Takes the files from who has them, if nobody else did so since.</summary>
    public async Task<bool> TryReplaceAsync(UploadClaim before, SubmissionId submission, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        try
        {
            await table.UpdateEntityAsync(Entity.Of(before.Submission with { Id = submission }, before.Files), new ETag(before.Tag), TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <summary>Gives files back that were not kept.</summary>
    public async Task ReleaseAsync(SubmissionRef submission, string files, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        if (await table.FindAsync<Entity>(Partition(submission), files, cancellation) is { } taken && string.Equals(taken.Submission, submission.Id.ToString(), StringComparison.Ordinal))
        {
            await table.DeleteEntityAsync(taken.PartitionKey, taken.RowKey, taken.ETag, cancellation);
        }
    }

    private static string Partition(SubmissionRef submission) => StorageKeys.Of(submission.Campaign, submission.Agency);

    private Task<TableClient> TableAsync() => account.TableAsync("Uploads");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Submission { get; set; } = string.Empty;

        public static Entity Of(SubmissionRef submission, string files) => new() { PartitionKey = Partition(submission), RowKey = files, Submission = submission.Id.ToString() };
    }
}

/// <summary>Files that became a submission.</summary>
/// <param name="Submission">Which.</param>
/// <param name="Files">What tells them from others.</param>
/// <param name="Tag">Tells whether somebody took them since.</param>
public sealed record UploadClaim(SubmissionRef Submission, string Files, string Tag);
