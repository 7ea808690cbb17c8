namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>What is known of an uploaded file besides its bytes.</summary>
/// <param name="FileName">Name on the sender's computer.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="ReceivedAt">When it arrived.</param>
/// <param name="UploadedBy">Who sent it.</param>
public sealed record IncomingFile(string FileName, long Size, string Sha256, DateTimeOffset ReceivedAt, string UploadedBy)
{
    /// <summary>Why it will not count when it is read; it waits for somebody's word.</summary>
    public SubmissionHold Hold { get; init; }

    /// <summary>SHA-256 of what came with it; null without anything.</summary>
    public string? BesideSha256 { get; init; }

    /// <summary>The submission as it stands before it is read.</summary>
    public SubmissionSummary Received(SubmissionRef submission, IReadOnlyList<string> attachments) => new()
    {
        Campaign = submission.Campaign,
        Agency = submission.Agency,
        Id = submission.Id,
        FileName = FileName,
        Size = Size,
        Sha256 = Sha256,
        Received = ReceivedAt,
        UploadedBy = UploadedBy,
        Attachments = attachments,
        Hold = Hold,
        BesideSha256 = BesideSha256,
    };
}
