using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>One file of an upload, in a temporary file that goes away when it is disposed.</summary>
/// <param name="Name">Name on the sender's computer, without folders, at most 150 characters.</param>
/// <param name="Content">Its bytes, from the start.</param>
public sealed record UploadedFile(string Name, Stream Content) : IAsyncDisposable
{
    /// <summary>Lower-case extension with its dot; empty without one.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>As submissions take it.</summary>
    public UploadFile ToUpload() => new(Name, Content);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
