using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Container <c>incoming</c>: reports as they arrived, for good. A new blob starts ingest.</summary>
public sealed class IncomingBlobs(StorageAccount account)
{
    /// <summary>Path of the blobs, with the names that the trigger binds.</summary>
    public const string TriggerPath = "incoming/{campaign}/{agency}/{submission}.docx";

    // Whatever it is: nobody must be led to open it straight from storage.
    private const string ContentType = "application/octet-stream";

    /// <summary>Keeps the bytes of a submission; the same submission a second time changes nothing.</summary>
    public async Task AddAsync(SubmissionRef submission, Stream content, IncomingFile file, CancellationToken cancellation = default)
    {
        var blob = await BlobAsync(submission);
        await blob.AddAsync(content, ContentType, Metadata(file), cancellation);
    }

    /// <summary>What is known of the file besides its bytes; null when there is none.</summary>
    public async Task<IncomingFile?> FindAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var blob = await BlobAsync(submission);
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            return ReadMetadata(properties.Value.Metadata, properties.Value.ContentLength);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Opens the bytes as a seekable stream; null when there is no such file.</summary>
    public async Task<Stream?> OpenAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var blob = await BlobAsync(submission);
        return await blob.TryFetchAsync(cancellation);
    }

    /// <summary>Whether the account's malware scan called the file malicious, as far as it has looked at it.</summary>
    public async Task<bool> IsMaliciousAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var blob = await BlobAsync(submission);
        return await blob.IsMaliciousAsync(cancellation);
    }

    /// <summary>Opens the bytes for download; null when there is no such file.</summary>
    public async Task<TaggedFile?> OpenTaggedAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var blob = await BlobAsync(submission);
        return await blob.TryOpenTaggedAsync(cancellation);
    }

    private async Task<BlobClient> BlobAsync(SubmissionRef submission)
    {
        var container = await account.ContainerAsync("incoming");
        return container.GetBlobClient($"{submission}.docx");
    }

    private static Dictionary<string, string> Metadata(IncomingFile file)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["filename"] = BlobCalls.Encode(file.FileName),
            ["uploadedby"] = BlobCalls.Encode(file.UploadedBy),
            ["sha256"] = file.Sha256,
            ["received"] = file.ReceivedAt.ToString("O", CultureInfo.InvariantCulture),
        };
        if (file.Hold != SubmissionHold.None)
        {
            metadata["hold"] = file.Hold.ToString();
        }

        if (file.BesideSha256 is { } beside)
        {
            metadata["beside"] = beside;
        }

        return metadata;
    }

    // A blob that somebody copied in by hand has none of these: ingest works out what it can.
    private static IncomingFile ReadMetadata(IDictionary<string, string> metadata, long size) => new(
        metadata.TryGetValue("filename", out var name) ? BlobCalls.Decode(name) : string.Empty,
        size,
        metadata.TryGetValue("sha256", out var hash) ? hash : string.Empty,
        metadata.TryGetValue("received", out var received) ? DateTimeOffset.Parse(received, CultureInfo.InvariantCulture) : default,
        metadata.TryGetValue("uploadedby", out var by) ? BlobCalls.Decode(by) : string.Empty)
    {
        Hold = metadata.TryGetValue("hold", out var hold) ? Enum.Parse<SubmissionHold>(hold) : SubmissionHold.None,
        BesideSha256 = metadata.TryGetValue("beside", out var beside) ? beside : null,
    };
}
