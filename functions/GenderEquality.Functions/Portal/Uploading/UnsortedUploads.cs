using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>Keeps files of which several could be the report until their sender has said which one is; for an hour, as every form that waits.</summary>
public sealed class UnsortedUploads(FlashStore flashes, WaitingFiles files)
{
    /// <summary>Keeps them.</summary>
    /// <param name="sender">Whose they are; nobody else finds them.</param>
    /// <param name="sent">The files.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Their id, for one address.</returns>
    public async Task<string> KeepAsync(string sender, IReadOnlyList<UploadFile> sent, CancellationToken cancellation)
    {
        var folder = await files.KeepAsync([.. sent.Select(file => file.Content)], cancellation);
        return await flashes.KeepAsync(sender, new UnsortedUpload(folder, [.. sent.Select(file => new UnsortedFile(file.Name, file.Content.Length))]).ToFlash(), cancellation);
    }

    /// <summary>What waits under an id; null when there is nothing (any more).</summary>
    public async Task<UnsortedUpload?> FindAsync(string sender, string? id, CancellationToken cancellation) => UnsortedUpload.Of(await flashes.PeekAsync(sender, id, cancellation));

    /// <summary>Fetches one of the files; null when it is gone.</summary>
    public async Task<UploadFile?> FetchAsync(UnsortedUpload upload, int place, CancellationToken cancellation) =>
        await files.FetchAsync(upload.Folder, place, cancellation) is { } content ? new UploadFile(upload.Files[place].Name, content) : null;

    /// <summary>Forgets them: they are kept where reports are. Only then, so that nothing that stops in between loses a file.</summary>
    public async Task RemoveAsync(string sender, string id, UnsortedUpload upload)
    {
        await flashes.TakeAsync(sender, id, CancellationToken.None);
        await files.RemoveAsync(upload.Folder, upload.Files.Count, CancellationToken.None);
    }
}
