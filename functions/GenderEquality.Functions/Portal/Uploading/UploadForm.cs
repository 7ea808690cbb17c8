using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>An upload that was read: the report with what came beside it, or the reason why it was refused.</summary>
public sealed class UploadForm : IAsyncDisposable
{
    private readonly IReadOnlyList<UploadFile> files;

    private UploadForm(IReadOnlyList<UploadFile> files, UploadRefusal? refusal)
    {
        this.files = files;
        Refusal = refusal;
    }

    /// <summary>Why it was refused; null when it was not.</summary>
    public UploadRefusal? Refusal { get; }

    /// <summary>All files, where several could be the report and nothing else is wrong; else none.</summary>
    public IReadOnlyList<UploadFile> Rivals { get; private init; } = [];

    /// <summary>The report.</summary>
    /// <exception cref="InvalidOperationException">The upload was refused.</exception>
    public UploadFile Report => Refusal is null ? files[0] : throw new InvalidOperationException("The upload was refused.");

    /// <summary>What came beside it.</summary>
    public IReadOnlyList<UploadFile> Attachments => Refusal is null ? [.. files.Skip(1)] : [];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var file in files)
        {
            await file.DisposeAsync();
        }
    }

    internal static UploadForm Accept(UploadFile report, IEnumerable<UploadFile> attachments) => new([report, .. attachments], null);

    internal static UploadForm Ask(IReadOnlyList<UploadFile> files, UploadRefusal refusal) => new(files, refusal) { Rivals = files };

    internal static UploadForm Refuse(IReadOnlyList<UploadFile> files, UploadRefusal refusal) => new(files, refusal);
}

/// <summary>Why an upload was refused.</summary>
/// <param name="StatusCode">HTTP status, 4xx.</param>
/// <param name="Message">What the sender is told.</param>
public sealed record UploadRefusal(int StatusCode, PageMessage Message)
{
    /// <summary>After how long it may be tried again; null when that makes no difference.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
