using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Flashes;

/// <summary>Container <c>waiting</c>: files of a form that waits for its last word. A folder is found only with its name, which stands in the sealed form alone;
/// what nobody comes back for goes after a day, by a rule of the account.</summary>
public sealed class WaitingFiles(StorageAccount account)
{
    private const int NameBytes = 16;

    /// <summary>Keeps files in their order.</summary>
    /// <returns>Name of their folder.</returns>
    public async Task<string> KeepAsync(IReadOnlyList<Stream> files, CancellationToken cancellation = default)
    {
        var folder = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NameBytes));
        for (var place = 0; place < files.Count; place++)
        {
            await (await BlobAsync(folder, place)).PutAsync(files[place], System.Net.Mime.MediaTypeNames.Application.Octet, cancellation);
        }

        return folder;
    }

    /// <summary>Fetches one of them as a seekable stream; null when it is gone.</summary>
    public async Task<FileStream?> FetchAsync(string folder, int place, CancellationToken cancellation = default) =>
        await (await BlobAsync(folder, place)).TryFetchAsync(cancellation);

    /// <summary>Removes them.</summary>
    public async Task RemoveAsync(string folder, int count, CancellationToken cancellation = default)
    {
        for (var place = 0; place < count; place++)
        {
            await (await BlobAsync(folder, place)).DeleteIfExistsAsync(cancellationToken: cancellation);
        }
    }

    private async Task<BlobClient> BlobAsync(string folder, int place) =>
        (await account.ContainerAsync("waiting")).GetBlobClient(string.Create(CultureInfo.InvariantCulture, $"{folder}/{place}"));
}
