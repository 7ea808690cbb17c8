using System.Buffers.Binary;
using System.Text;

namespace GenderEquality.Tests;

/// <summary>What every produced package must stand besides its content.</summary>
internal static class ZipAssert
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LengthFollows = 8;

    /// <summary>Fails with the names of entries that a reader cannot take while they come: merely stored, with their length behind them.</summary>
    public static void Streams(ReadOnlySpan<byte> zip)
    {
        var end = zip[^EndLength..];
        Assert.True(end.StartsWith("PK\u0005\u0006"u8), "The file does not end as a ZIP archive without comment does.");
        var entries = zip[BinaryPrimitives.ReadInt32LittleEndian(end[16..])..^EndLength];
        var stored = new List<string>();
        while (entries.StartsWith("PK\u0001\u0002"u8))
        {
            var name = Short(entries, 28);
            if ((Short(entries, 8) & LengthFollows) != 0 && Short(entries, 10) == 0)
            {
                stored.Add(Encoding.UTF8.GetString(entries.Slice(EntryLength, name)));
            }

            entries = entries[(EntryLength + name + Short(entries, 30) + Short(entries, 32))..];
        }

        Assert.Empty(stored);
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
