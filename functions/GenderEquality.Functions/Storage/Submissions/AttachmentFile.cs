namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>A file that is kept with a submission.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal; null for one that was kept before its hash was.</param>
public sealed record AttachmentFile(string Name, long Size, string? Sha256);
