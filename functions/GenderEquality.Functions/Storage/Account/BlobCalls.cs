using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>The few ways in which the stores talk to blobs.</summary>
internal static class BlobCalls
{
    // A download is fetched in pieces of this size: 25 requests for the largest file that is taken.
    private const int PieceBytes = 1 << 20;

    /// <summary>Metadata of Azure are ASCII: Vietnamese goes in as Base64.</summary>
    public static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static string Decode(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));

    /// <summary>Writes a blob that must not be there yet; leaves one that is there alone.</summary>
    public static async Task AddAsync(
        this BlobClient blob, Stream content, string contentType, IDictionary<string, string>? metadata, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = metadata,
        };
        try
        {
            await blob.UploadAsync(content, options, cancellation);
        }
        catch (RequestFailedException there) when (there.Status is 409 or 412)
        {
            // The same id names the same bytes: a second try of the same write.
        }
    }

    /// <summary>Writes a blob, over one that is there.</summary>
    public static Task PutAsync(this BlobClient blob, Stream content, string contentType, CancellationToken cancellation) =>
        blob.UploadAsync(content, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } }, cancellation);

    /// <summary>Opens a blob for reading from front to end; null when there is none.</summary>
    public static async Task<Stream?> TryOpenAsync(this BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            return (await blob.DownloadStreamingAsync(cancellationToken: cancellation)).Value.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Opens a blob as a seekable stream that fetches what is read from it; null when there is none. Reading fails when the blob is overwritten meanwhile.</summary>
    public static async Task<TaggedFile?> TryOpenTaggedAsync(this BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellation)).Value;
            var unchanged = new BlobRequestConditions { IfMatch = properties.ETag };
            var options = new BlobOpenReadOptions(allowModifications: false) { BufferSize = PieceBytes, Conditions = unchanged };
            return new TaggedFile(await blob.OpenReadAsync(options, cancellation), properties.ETag.ToString("H"), properties.LastModified)
            {
                Malicious = properties.TagCount > 0 && await blob.IsMaliciousAsync(cancellation),
            };
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Fetches a blob into a temporary file, which goes when the stream is closed; null when there is none.</summary>
    public static async Task<FileStream?> TryFetchAsync(this BlobClient blob, CancellationToken cancellation)
    {
        var file = TemporaryFile.Create();
        try
        {
            await blob.DownloadToAsync(file, cancellation);
            file.Position = 0;
            return file;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            await file.DisposeAsync();
            return null;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
