using System.IO.Compression;

namespace GenderEquality.Demo.Samples;

/// <summary>Packs a Word file again with one fixed time stamp, so that the same content gives the same bytes.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Content types come first by convention; the rest in a fixed order.
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName is "[Content_Types].xml" ? 0 : 1).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Stamp;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }
}
