namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>How much may be uploaded at once.</summary>
/// <param name="FileBytes">Largest file in bytes.</param>
/// <param name="TotalBytes">All files together in bytes.</param>
public sealed record UploadLimits(long FileBytes, long TotalBytes);
