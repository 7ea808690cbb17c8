using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GenderEquality.Tests;

/// <summary>What every produced package must stand besides its content: a reader that takes it while it comes (Java's <c>ZipInputStream</c>, pandoc) sees only
/// what stands before each entry, and never goes back.</summary>
internal static class ZipAssert
{
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int LengthFollows = 8;
    private const int Stored = 0;
    private const int Deflated = 8;

    /// <summary>Fails where a reader that streams would; packages within the package (of charts) must stand the same.</summary>
    public static void Streams(byte[] zip)
    {
        var at = 0;
        var names = new List<string>();
        while (zip.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
        {
            at = ReadEntry(zip, at, names);
        }

        Assert.Equal(names, CentralNames(zip, at));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static int ReadEntry(byte[] zip, int at, List<string> names)
    {
        var header = zip.AsSpan(at);
        var (flags, method, length) = (Short(header, 6), Short(header, 8), Int(header, 18));
        var nameLength = Short(header, 26);
        var name = Encoding.UTF8.GetString(header.Slice(LocalLength, nameLength));
        var follows = (flags & LengthFollows) != 0;
        Assert.True(method is Stored or Deflated, $"{name}: method {method}");
        Assert.False(follows && method == Stored, $"{name} is merely stored, and its length stands behind it: nobody can tell where it ends.");
        var start = at + LocalLength + nameLength + Short(header, 28);
        var (content, end) = method == Stored ? (zip[start..(start + length)], start + length) : Inflate(zip, start);
        Assert.True(follows || end == start + length, $"{name}: {end - start} bytes, {length} said before it.");
        var (crc, packed, unpacked) = (Int(header, 14), length, Int(header, 22));
        if (follows)
        {
            Assert.Equal((0, 0, 0), (crc, packed, unpacked));
            var descriptor = zip.AsSpan(end);
            Assert.True(descriptor.StartsWith("PK\u0007\u0008"u8), $"{name}: no descriptor behind it.");
            (crc, packed, unpacked) = (Int(descriptor, 4), Int(descriptor, 8), Int(descriptor, 12));
            Assert.Equal(end - start, packed);
            end += 16;
        }

        Assert.Equal((name, unpacked, (uint)crc), (name, content.Length, Crc32(content)));
        names.Add(name);
        if (Path.GetExtension(name) is ".xlsx" && name.StartsWith("word/embeddings/", StringComparison.Ordinal))
        {
            Streams(content);
        }

        return end;
    }

    private static (byte[] Content, int End) Inflate(byte[] zip, int start)
    {
        using var source = new OneByteStream(zip, start);
        using var inflating = new DeflateStream(source, CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];

        // Not CopyTo, which takes everything from the source, whatever belongs to the entry
        for (int read; (read = inflating.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
        }

        return (content.ToArray(), source.At);
    }

    private static List<string> CentralNames(byte[] zip, int at)
    {
        var names = new List<string>();
        while (zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
        {
            var entry = zip.AsSpan(at);
            names.Add(Encoding.UTF8.GetString(entry.Slice(CentralLength, Short(entry, 28))));
            at += CentralLength + Short(entry, 28) + Short(entry, 30) + Short(entry, 32);
        }

        var end = zip.AsSpan(at);
        Assert.True(end.StartsWith("PK\u0005\u0006"u8), "Behind the last entry stands no end of the archive.");
        Assert.Equal((22, names.Count), (end.Length, Short(end, 10)));
        return names;
    }

    private static uint Crc32(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc = (crc >> 8) ^ Table[(byte)(crc ^ value)];
        }

        return ~crc;
    }

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320))];

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static int Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    /// <summary>Hands out single bytes, so that one can see where the packed bytes end.</summary>
    private sealed class OneByteStream(byte[] bytes, int start) : Stream
    {
        /// <summary>The byte that comes next.</summary>
        public int At { get; private set; } = start;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (At == bytes.Length || buffer.IsEmpty)
            {
                return 0;
            }

            buffer[0] = bytes[At++];
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
