using Azure;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Container <c>content</c>: what ingest extracted. Reading the same file again writes the same again.</summary>
public sealed class ContentBlobs(StorageAccount account)
{
    /// <summary>Keeps what was extracted: pictures first, then text and figures, then findings.</summary>
    /// <param name="submission">From which submission.</param>
    /// <param name="content">The content; null when the file was refused.</param>
    /// <param name="findings">Findings in document order.</param>
    /// <param name="openMedia">Opens a picture by its id.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task WriteAsync(
        SubmissionRef submission, ReportContent? content, IReadOnlyList<Finding> findings, Func<string, Stream> openMedia, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        foreach (var media in content?.Media ?? [])
        {
            await using var picture = openMedia(media.Id);
            await container.GetBlobClient(MediaName(submission, media.Id)).AddAsync(picture, media.ContentType, metadata: null, cancellation);
        }

        if (content is not null)
        {
            await WriteJsonAsync(container.GetBlobClient($"{submission}/content.json"), content, cancellation);
        }

        await WriteJsonAsync(container.GetBlobClient($"{submission}/findings.json"), findings, cancellation);
    }

    /// <summary>The content of a submission; null when it was refused or is not read yet.</summary>
    public Task<ReportContent?> ReadContentAsync(SubmissionRef submission, CancellationToken cancellation = default) =>
        ReadJsonAsync<ReportContent>($"{submission}/content.json", cancellation);

    /// <summary>Its findings in document order; null when it is not read yet.</summary>
    public Task<IReadOnlyList<Finding>?> ReadFindingsAsync(SubmissionRef submission, CancellationToken cancellation = default) =>
        ReadJsonAsync<IReadOnlyList<Finding>>($"{submission}/findings.json", cancellation);

    /// <summary>Opens a picture from front to end.</summary>
    /// <exception cref="FileNotFoundException">There is no such picture.</exception>
    public async Task<Stream> OpenMediaAsync(SubmissionRef submission, string id, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(MediaName(submission, id)).TryOpenAsync(cancellation)
            ?? throw new FileNotFoundException($"No picture {id} in submission {submission}.");
    }

    /// <summary>A picture with its media type; null when there is none of that id.</summary>
    public async Task<StoredMedia?> FindMediaAsync(SubmissionRef submission, string id, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var blob = container.GetBlobClient(MediaName(submission, id));
        try
        {
            var answer = await blob.DownloadStreamingAsync(cancellationToken: cancellation);
            return new StoredMedia(answer.Value.Content, answer.Value.Details.ContentType);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("content");

    private static string MediaName(SubmissionRef submission, string id) => $"{submission}/media/{id}";

    private static async Task WriteJsonAsync<T>(BlobClient blob, T value, CancellationToken cancellation)
        where T : class
    {
        await using var buffer = TemporaryFile.Create();
        StoredJson.Write(buffer, value);
        buffer.Position = 0;
        await blob.PutAsync(buffer, "application/json", cancellation);
    }

    private async Task<T?> ReadJsonAsync<T>(string name, CancellationToken cancellation)
        where T : class
    {
        var container = await ContainerAsync();
        await using var stream = await container.GetBlobClient(name).TryOpenAsync(cancellation);
        return stream is null ? null : await StoredJson.ReadAsync<T>(stream, cancellation);
    }
}

/// <summary>A picture as it was kept.</summary>
/// <param name="Content">Its bytes from front to end.</param>
/// <param name="ContentType">Its media type.</param>
public sealed record StoredMedia(Stream Content, string ContentType);
