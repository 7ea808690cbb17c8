namespace GenderEquality.Functions.Submissions;

/// <summary>A file that somebody sent.</summary>
/// <param name="Name">Name on the sender's computer, without folders, at most 150 characters.</param>
/// <param name="Content">Its bytes, seekable; the limit on its size was kept while it was read. Disposed with the file.</param>
public sealed record UploadFile(string Name, Stream Content) : IAsyncDisposable
{
    /// <summary>Lower-case extension with its dot; empty without one.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
