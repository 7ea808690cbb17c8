using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>An upload that was read: the report with what came beside it, or the reason why it was refused.</summary>
public sealed class UploadForm : IAsyncDisposable
{
    private readonly IReadOnlyList<UploadedFile> files;

    private UploadForm(IReadOnlyList<UploadedFile> files, UploadRefusal? refusal)
    {
        this.files = files;
        Refusal = refusal;
    }

    /// <summary>Why it was refused; null when it was not.</summary>
    public UploadRefusal? Refusal { get; }

    /// <summary>The report.</summary>
    /// <exception cref="InvalidOperationException">The upload was refused.</exception>
    public UploadedFile Report => Refusal is null ? files[0] : throw new InvalidOperationException("The upload was refused.");

    /// <summary>What came beside it.</summary>
    public IReadOnlyList<UploadedFile> Attachments => Refusal is null ? [.. files.Skip(1)] : [];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var file in files)
        {
            await file.DisposeAsync();
        }
    }

    internal static UploadForm Accept(UploadedFile report, IEnumerable<UploadedFile> attachments) => new([report, .. attachments], null);

    internal static UploadForm Refuse(IReadOnlyList<UploadedFile> files, UploadRefusal refusal) => new(files, refusal);
}

/// <summary>Why an upload was refused.</summary>
/// <param name="StatusCode">HTTP status, 4xx.</param>
/// <param name="Message">What the sender is told.</param>
public sealed record UploadRefusal(int StatusCode, PageMessage Message);
