namespace GenderEquality.Functions.Submissions;

/// <summary>What is known of an uploaded file besides its bytes.</summary>
/// <param name="FileName">Name on the sender's computer.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Received">When it arrived.</param>
/// <param name="UploadedBy">Who sent it.</param>
public sealed record IncomingFile(string FileName, long Size, string Sha256, DateTimeOffset Received, string UploadedBy);
