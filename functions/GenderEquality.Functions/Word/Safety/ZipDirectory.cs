using System.Buffers.Binary;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Counts the entries of a ZIP by walking its central directory, before anything holds them in memory:
/// the count that the ZIP states can be wrong, and a million entries fill hundreds of megabytes.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const int LocatorLength = 20;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Throws <see cref="UnsafeFileException"/> when there are too many entries, encrypted ones, or no directory (a file cut off).</summary>
    public static void Check(Stream file, ReadLimits limits)
    {
        var (start, length) = Locate(file);
        var header = new byte[HeaderLength];
        var position = start;
        for (var count = 0; ReadHeader(file, position, header); count++)
        {
            if (count >= limits.Entries)
            {
                throw new UnsafeFileException(RefusalReason.TooManyEntries);
            }

            if ((header[8] & 1) != 0)
            {
                throw new UnsafeFileException(RefusalReason.Encrypted);
            }

            position += HeaderLength + UInt16(header, 28) + UInt16(header, 30) + UInt16(header, 32);
        }

        // Readers go on as long as there are entries, whatever length the end record states: one that states less hides entries from those who trust it.
        if (position > start + length)
        {
            throw new UnsafeFileException(RefusalReason.EntryNames);
        }
    }

    private static bool ReadHeader(Stream file, long position, byte[] header)
    {
        if (position > file.Length - HeaderLength)
        {
            return false;
        }

        file.Position = position;
        file.ReadExactly(header);
        return BinaryPrimitives.ReadUInt32LittleEndian(header) == 0x02014b50;
    }

    private static (long Start, long Length) Locate(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i)) == 0x06054b50)
            {
                long length = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 12));
                long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 16));
                var end = file.Length - tail.Length + i;
                var isMasked = start == uint.MaxValue || length == uint.MaxValue;
                if (isMasked || (HasMaskedCount(tail, i) && HasLocator64(file, end)))
                {
                    return Locate64(file, end);
                }

                return start + length <= file.Length ? (start, length) : throw new UnsafeFileException(RefusalReason.Damaged);
            }
        }

        throw new UnsafeFileException(RefusalReason.Damaged);
    }

    /// <summary>Whether disk or count of entries are left to the ZIP64 record: readers then take the directory's place from there, too.</summary>
    private static bool HasMaskedCount(byte[] tail, int end) =>
        UInt16(tail, end + 4) == ushort.MaxValue || UInt16(tail, end + 8) == ushort.MaxValue || UInt16(tail, end + 10) == ushort.MaxValue;

    private static bool HasLocator64(Stream file, long end)
    {
        var signature = new byte[4];
        if (end < LocatorLength)
        {
            return false;
        }

        file.Position = end - LocatorLength;
        file.ReadExactly(signature);
        return BinaryPrimitives.ReadUInt32LittleEndian(signature) == 0x07064b50;
    }

    /// <summary>ZIP64, which some writers use for small files too: locator before the end record, then its own end record.</summary>
    private static (long Start, long Length) Locate64(Stream file, long end)
    {
        var locator = new byte[LocatorLength];
        var record = new byte[56];
        file.Position = Math.Max(0, end - locator.Length);
        file.ReadExactly(locator);
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8));
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != 0x07064b50 || at < 0 || at > file.Length - record.Length)
        {
            throw new UnsafeFileException(RefusalReason.Damaged);
        }

        file.Position = at;
        file.ReadExactly(record);
        var length = BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(40));
        var start = BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
        return start >= 0 && length >= 0 && start <= file.Length - length ? (start, length) : throw new UnsafeFileException(RefusalReason.Damaged);
    }

    private static int UInt16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
