using System.IO.Compression;
using System.Text;
using Xunit.Sdk;

namespace GenderEquality.Tests;

public sealed class ZipAssertTests
{
    private static readonly byte[] Words = [.. Enumerable.Range(0, 3000).Select(i => (byte)(i % 251))];

    [Theory]
    [InlineData(true, CompressionLevel.Fastest)]
    [InlineData(false, CompressionLevel.Optimal)]
    [InlineData(true, CompressionLevel.NoCompression)]
    public void ArchiveThatSaysLengthsFirstOrIsPackedStreams(bool seeks, CompressionLevel level) => ZipAssert.Streams(Archive(seeks, level));

    [Fact]
    public void StoredEntryWithItsLengthBehindItIsFound() =>
        Assert.Contains("merely stored", Assert.ThrowsAny<XunitException>(() => ZipAssert.Streams(Archive(seeks: false, CompressionLevel.NoCompression))).Message, StringComparison.Ordinal);

    [Fact]
    public void ChangedByteIsFound()
    {
        var archive = Archive(seeks: true, CompressionLevel.NoCompression);
        archive[1000]++;
        Assert.ThrowsAny<XunitException>(() => ZipAssert.Streams(archive));
    }

    [Fact]
    public void BytesBetweenEntriesAreFound()
    {
        var archive = Archive(seeks: true, CompressionLevel.Fastest);
        var second = archive.AsSpan(4).IndexOf("PK\u0003\u0004"u8) + 4;
        Assert.ThrowsAny<XunitException>(() => ZipAssert.Streams([.. archive[..second], 0, .. archive[second..]]));
    }

    private static byte[] Archive(bool seeks, CompressionLevel level)
    {
        using var file = seeks ? new MemoryStream() : new ForwardMemory();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in new[] { ("một.bin", Words), ("rỗng.bin", []), ("hai.bin", Words) })
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private sealed class ForwardMemory : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
