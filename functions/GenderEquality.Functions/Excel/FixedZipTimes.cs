using System.Buffers.Binary;

namespace GenderEquality.Functions.Excel;

/// <summary>Sets the times of all entries of a ZIP file to 1 January 1980, so that the same content gives the same bytes.</summary>
internal static class FixedZipTimes
{
    private const int EndSize = 22;
    private const uint EndSignature = 0x06054b50;
    private const uint CentralSignature = 0x02014b50;
    private const int CentralSize = 46;
    private const uint Epoch = 0x00210000;

    /// <summary>Writes into the file. It must have no comment and be no ZIP64, as files just written by the library are.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static void Set(Stream zip)
    {
        Span<byte> end = stackalloc byte[EndSize];
        zip.Seek(-EndSize, SeekOrigin.End);
        zip.ReadExactly(end);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature)
        {
            throw new InvalidDataException("The workbook does not end as a ZIP file does.");
        }

        long position = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); left > 0; left--)
        {
            position += SetEntry(zip, position);
        }
    }

    private static int SetEntry(Stream zip, long position)
    {
        Span<byte> header = stackalloc byte[CentralSize];
        zip.Position = position;
        zip.ReadExactly(header);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != CentralSignature)
        {
            throw new InvalidDataException("The workbook's ZIP directory is damaged.");
        }

        WriteTime(zip, position + 12);
        WriteTime(zip, BinaryPrimitives.ReadUInt32LittleEndian(header[42..]) + 10L);
        return CentralSize
            + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
            + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
            + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
    }

    private static void WriteTime(Stream zip, long position)
    {
        Span<byte> time = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(time, Epoch);
        zip.Position = position;
        zip.Write(time);
    }
}
