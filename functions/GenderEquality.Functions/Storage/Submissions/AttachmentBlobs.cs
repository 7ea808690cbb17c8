using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Container <c>attachments</c>: files kept with a submission, such as its signed PDF. They are there before the report itself is.</summary>
public sealed class AttachmentBlobs(StorageAccount account)
{
    /// <summary>Keeps a file under its name.</summary>
    public async Task AddAsync(SubmissionRef submission, string fileName, Stream content, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var blob = container.GetBlobClient(Prefix(submission) + fileName);
        await blob.AddAsync(content, "application/octet-stream", metadata: null, cancellation);
    }

    /// <summary>Names of the files kept with a submission.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var names = new List<string>();
        var prefix = Prefix(submission);
        var container = await ContainerAsync();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellation))
        {
            names.Add(blob.Name[prefix.Length..]);
        }

        return names;
    }

    /// <summary>Opens a file from front to end; null when there is none of that name.</summary>
    public async Task<Stream?> OpenAsync(SubmissionRef submission, string fileName, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(Prefix(submission) + fileName).TryOpenAsync(cancellation);
    }

    /// <summary>Whether the account's malware scan called a file malicious, as far as it has looked at it.</summary>
    public async Task<bool> IsMaliciousAsync(SubmissionRef submission, string fileName, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(Prefix(submission) + fileName).IsMaliciousAsync(cancellation);
    }

    /// <summary>Opens a file for download; null when there is none of that name.</summary>
    public async Task<TaggedFile?> OpenTaggedAsync(SubmissionRef submission, string fileName, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(Prefix(submission) + fileName).TryOpenTaggedAsync(cancellation);
    }

    /// <summary>Opens a file as a seekable stream; null when there is none of that name.</summary>
    public async Task<Stream?> FetchAsync(SubmissionRef submission, string fileName, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(Prefix(submission) + fileName).TryFetchAsync(cancellation);
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("attachments");

    private static string Prefix(SubmissionRef submission) => submission + "/";
}
