using System.Buffers.Binary;
using System.IO.Compression;

namespace GenderEquality.Demo.Samples;

/// <summary>Draws a bar chart and encodes it as PNG (ISO/IEC 15948), so that samples have a real picture without a graphics library.</summary>
internal static class BarChartPng
{
    public const int Width = 640;
    public const int Height = 360;

    private const int Margin = 30;
    private static readonly uint[] CrcTable = MakeCrcTable();

    /// <summary>Bars from left to right, in a colour of the palette.</summary>
    public static byte[] Draw(IReadOnlyList<int> values, int colour)
    {
        var pixels = new byte[Height * ((Width * 3) + 1)];
        Array.Fill(pixels, (byte)255);
        for (var y = 0; y < Height; y++)
        {
            pixels[y * ((Width * 3) + 1)] = 0;
        }

        (byte R, byte G, byte B) ink = (64, 64, 64);
        Rectangle(pixels, (Margin, Height - Margin, Width - (2 * Margin), 2), ink);
        Rectangle(pixels, (Margin, Margin, 2, Height - (2 * Margin)), ink);
        var step = (Width - (2 * Margin)) / values.Count;
        foreach (var (index, value) in values.Index())
        {
            var height = (Height - (3 * Margin)) * value / Math.Max(1, values.Max());
            Rectangle(pixels, (Margin + (index * step) + (step / 5), Height - Margin - height, step * 3 / 5, height), Palette[colour % Palette.Length]);
        }

        return Encode(pixels);
    }

    private static readonly (byte R, byte G, byte B)[] Palette =
        [(31, 119, 180), (214, 97, 39), (44, 140, 80), (148, 82, 168), (180, 60, 90), (90, 120, 60)];

    private static void Rectangle(byte[] pixels, (int X, int Y, int W, int H) area, (byte R, byte G, byte B) colour)
    {
        for (var y = area.Y; y < area.Y + area.H; y++)
        {
            for (var x = area.X; x < area.X + area.W; x++)
            {
                var at = (y * ((Width * 3) + 1)) + 1 + (x * 3);
                (pixels[at], pixels[at + 1], pixels[at + 2]) = colour;
            }
        }
    }

    private static byte[] Encode(byte[] pixels)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2);
        Chunk(png, "IHDR"u8, header);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(pixels);
        }

        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        png.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            crc = CrcTable[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint[] MakeCrcTable() =>
        [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 0 ? c >> 1 : 0xEDB88320 ^ (c >> 1)))];
}
