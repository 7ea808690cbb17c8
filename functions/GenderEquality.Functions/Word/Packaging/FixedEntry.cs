using System.IO.Compression;

namespace GenderEquality.Functions.Word.Packaging;

/// <summary>Entries of ZIP packages that are the same whenever and wherever they are written.</summary>
internal static class FixedEntry
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes an entry.</summary>
    public static void Write(ZipArchive zip, string path, CompressionLevel level, Action<Stream> write)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }
}
