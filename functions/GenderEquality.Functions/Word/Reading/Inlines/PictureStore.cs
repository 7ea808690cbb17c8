using System.Buffers;
using System.Security.Cryptography;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The pictures of the document and of those inserted into it, each known by the hash of its bytes. Bytes are streamed, never held.</summary>
internal sealed class PictureStore
{
    private const int HeadLength = 64;

    private readonly Dictionary<(ReportPackage Package, string Part), string?> idByPart = [];
    private readonly Dictionary<string, (MediaItem Item, ReportPackage Package, string Part)> byId = new(StringComparer.Ordinal);

    /// <summary>Pictures that were taken, in the order of their first use.</summary>
    public IReadOnlyList<MediaItem> Items => [.. byId.Values.Select(entry => entry.Item)];

    /// <summary>Id of the picture in a part; null when it is missing or no picture in a known format.</summary>
    public string? Take(ReportPackage package, string part)
    {
        var key = (package, part.ToUpperInvariant());
        if (!idByPart.TryGetValue(key, out var id))
        {
            id = package.Has(part) ? Read(package, part) : null;
            idByPart[key] = id;
        }

        return id;
    }

    /// <summary>Opens a picture that was taken.</summary>
    public Stream Open(string id) => byId[id].Package.OpenPart(byId[id].Part);

    private string? Read(ReportPackage package, string part)
    {
        using var stream = package.OpenPart(part);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var first = stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
            if (PictureFormat.Of(buffer.AsSpan(0, first)) is not { } contentType)
            {
                return null;
            }

            long length = 0;
            for (var count = first; count > 0; count = stream.Read(buffer))
            {
                hash.AppendData(buffer, 0, count);
                length += count;
            }

            var id = Convert.ToHexStringLower(hash.GetHashAndReset());
            byId.TryAdd(id, (new MediaItem(id, contentType, length), package, part));
            return id;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
