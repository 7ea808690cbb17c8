using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The receipt of one submission.</summary>
public sealed record ReceiptModel : AgencyFrame
{
    /// <summary>The submission.</summary>
    public required SubmissionSummary Submission { get; init; }

    /// <summary>Files that came with it.</summary>
    public IReadOnlyList<AttachmentFile> Attachments { get; init; } = [];
}
