using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.Shared;

/// <summary>Opens what was uploaded, for download.</summary>
public sealed class SubmissionFiles(SubmissionStore submissions, IncomingBlobs incoming, AttachmentBlobs attachments)
{
    /// <summary>The report of a submission, or the file of that name that came with it; null when there is none. An agency's code and the id
    /// together make the key, so one agency cannot ask for another's.</summary>
    public async Task<FileToDownload?> OpenAsync(
        CampaignId campaign, AgencyCode agency, string submission, string? attachment, CancellationToken cancellationToken)
    {
        if (!SubmissionId.TryParse(submission, null, out var id)
            || await submissions.FindAsync(new SubmissionRef(campaign, agency, id), cancellationToken) is not { } summary)
        {
            return null;
        }

        if (attachment is null)
        {
            return await incoming.OpenTaggedAsync(summary.Ref, cancellationToken) is { } report ? new FileToDownload(report, summary.FileName) : null;
        }

        return summary.Attachments.Contains(attachment, StringComparer.Ordinal)
            && await attachments.OpenTaggedAsync(summary.Ref, attachment, cancellationToken) is { } file ? new FileToDownload(file, attachment) : null;
    }
}

/// <summary>A file to download.</summary>
/// <param name="Content">The file.</param>
/// <param name="Name">Its name.</param>
public sealed record FileToDownload(TaggedFile Content, string Name);
