using System.IO.Compression;

namespace GenderEquality.Functions.Word.Packaging;

/// <summary>Entries of ZIP packages that are the same whenever and wherever they are written. All are deflated, pictures too: the length of an entry
/// that is merely stored stands behind it, and a reader that streams cannot tell where it ends (pandoc took the end of a workbook
/// within the document for the end of the entry).</summary>
internal static class FixedEntry
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes an entry.</summary>
    public static void Write(ZipArchive zip, string path, Action<Stream> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }
}
