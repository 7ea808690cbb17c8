using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>An upload is kept, and what follows failed: the sender is told that it has arrived, and the sweep does the rest.</summary>
public sealed class UploadKeptException(Campaign campaign, SubmissionSummary submission, Exception inner)
    : Exception($"Submission {submission.Ref} is kept, but what follows failed.", inner)
{
    /// <summary>To which campaign.</summary>
    public Campaign Campaign { get; } = campaign;

    /// <summary>The submission.</summary>
    public SubmissionSummary Submission { get; } = submission;
}
