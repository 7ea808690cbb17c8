namespace GenderEquality.Functions.Submissions;

/// <summary>A file that somebody sent.</summary>
/// <param name="Name">Name on the sender's computer, without folders.</param>
/// <param name="Content">Its bytes, seekable, not empty; the limit on its size was kept while it was read.</param>
public sealed record UploadFile(string Name, Stream Content);
