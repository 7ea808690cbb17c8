using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>Reads a multipart form part by part, each file into a temporary file, so that memory stays flat whatever is sent.
/// A part over the limit is read to its end and thrown away: a browser shows the answer only once it could send everything.</summary>
public sealed class UploadReader(IOptions<PortalOptions> options, Func<FileStream>? temporary = null)
{
    private const int BoundaryLimit = 200;
    private const int MaxParts = 30;
    private const string DiskFailed = "An upload could not be kept in a temporary file.";

    // Beyond this many bytes nobody waits for an answer any more: the connection is cut.
    private const long DrainLimit = 300L * 1024 * 1024;

    /// <summary>Reads the form. Throws for nothing that a sender did, except going away; the caller disposes the result.</summary>
    /// <exception cref="InvalidOperationException">A temporary file cannot be written: our fault, which the sender must not be blamed for.</exception>
    public async Task<UploadForm> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var boundary = BoundaryOf(request);
        if (boundary is null)
        {
            return Refuse([], StatusCodes.Status400BadRequest, PortalTexts.BrokenForm);
        }

        var files = new List<UploadFile>();
        try
        {
            Allow(request, DrainLimit);
            var tooLarge = await ReadPartsAsync(new MultipartReader(boundary, request.Body), files, cancellationToken);
            return tooLarge is null ? UploadRules.Sort(files, options.Value) : TooLarge(files, tooLarge);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge(files, PortalTexts.TooLargeTogether(options.Value.MaxUploadBytes));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException && !Gone(request, cancellationToken))
        {
            return Refuse(files, StatusCodes.Status400BadRequest, PortalTexts.BrokenForm);
        }
        catch
        {
            await Refuse(files, StatusCodes.Status500InternalServerError, PortalTexts.BrokenForm).DisposeAsync();
            throw;
        }
    }

    // Says what is too large; null when nothing is.
    private async Task<PageMessage?> ReadPartsAsync(MultipartReader reader, List<UploadFile> files, CancellationToken cancellationToken)
    {
        PageMessage? tooLarge = null;
        var room = options.Value.MaxUploadBytes;
        for (var parts = 0; await reader.ReadNextSectionAsync(cancellationToken) is { } section; parts++)
        {
            if (parts >= MaxParts)
            {
                throw new InvalidDataException("Too many parts.");
            }

            if (NameOf(section) is not { Length: > 0 } name)
            {
                continue;
            }

            var content = Own(() => (temporary ?? TemporaryFile.Create)());
            files.Add(new UploadFile(name, content));
            var sent = await CopyAsync(section.Body, content, Math.Min(room, options.Value.MaxFileBytes), cancellationToken);
            Own(() => content.Position = 0);
            room = Math.Max(0, room - sent);
            tooLarge ??= sent > options.Value.MaxFileBytes ? PortalTexts.TooLarge(options.Value.MaxFileBytes)
                : sent > content.Length ? PortalTexts.TooLargeTogether(options.Value.MaxUploadBytes) : null;
        }

        return tooLarge;
    }

    // How many bytes came; those beyond the limit are not kept.
    private static async Task<long> CopyAsync(Stream from, FileStream to, long limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        for (int read; (read = await from.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            total += read;
            if (total <= limit)
            {
                await OwnAsync(() => to.WriteAsync(buffer.AsMemory(0, read), cancellationToken));
            }
        }

        return total;
    }

    private static bool Gone(HttpRequest request, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested || request.HttpContext.RequestAborted.IsCancellationRequested;

    private static UploadForm TooLarge(IReadOnlyList<UploadFile> files, PageMessage message) => Refuse(files, StatusCodes.Status413PayloadTooLarge, message);

    // A connection that breaks and a disk that is full both are an IOException; only the first is the sender's.
    private static T Own<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (IOException failure)
        {
            throw new InvalidOperationException(DiskFailed, failure);
        }
    }

    private static async ValueTask OwnAsync(Func<ValueTask> call)
    {
        try
        {
            await call();
        }
        catch (IOException failure)
        {
            throw new InvalidOperationException(DiskFailed, failure);
        }
    }

    private static UploadForm Refuse(IReadOnlyList<UploadFile> files, int status, PageMessage message) => UploadForm.Refuse(files, new(status, message));

    private static string? BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        return boundary.Length is > 0 and <= BoundaryLimit ? boundary.Value : null;
    }

    // A browser sends an unused file field as a part with an empty file name.
    private static string? NameOf(MultipartSection section)
    {
        var disposition = section.GetContentDispositionHeader();
        var raw = disposition?.FileNameStar.HasValue == true ? disposition.FileNameStar : disposition?.FileName;
        return raw is { HasValue: true } name ? FileNames.Clean(HeaderUtilities.RemoveQuotes(name).Value) : null;
    }

    private static void Allow(HttpRequest request, long bytes)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = bytes;
        }
    }
}
