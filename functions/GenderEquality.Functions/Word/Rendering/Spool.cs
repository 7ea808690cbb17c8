using System.Runtime.InteropServices;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>A temporary file to which rendered text and pictures are appended and from which they are copied into the document, so that
/// memory does not grow with the number of reports. It is deleted when it is closed.</summary>
internal sealed class Spool : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly FileStream file = TemporaryFile.Create(BufferBytes);
    private readonly byte[] buffer = new byte[BufferBytes];
    private long end;

    /// <summary>Appends bytes.</summary>
    public SpoolPart Append(ReadOnlySpan<byte> bytes)
    {
        file.Position = end;
        file.Write(bytes);
        return Appended(bytes.Length);
    }

    /// <summary>Appends a stream to its end.</summary>
    public SpoolPart Append(Stream stream)
    {
        file.Position = end;
        stream.CopyTo(file);
        return Appended(file.Position - end);
    }

    /// <summary>Copies a part into the output.</summary>
    public void CopyTo(SpoolPart part, Stream output)
    {
        file.Position = part.Offset;
        for (var left = part.Length; left > 0;)
        {
            var read = file.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                throw new EndOfStreamException("The spool file is shorter than what was written to it.");
            }

            output.Write(buffer, 0, read);
            left -= read;
        }
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();

    private SpoolPart Appended(long length)
    {
        var part = new SpoolPart(end, length);
        end += length;
        return part;
    }
}

/// <summary>A part of the spool file.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpoolPart(long Offset, long Length);
