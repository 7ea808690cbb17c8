using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>Looks into embedded documents of other programs. They are not read; but the file is kept and sent on as it came, so they must not run anything.</summary>
internal static class EmbeddedContent
{
    /// <summary>Names by which macros are found: of parts in newer files, of streams in older ones.</summary>
    private static readonly byte[][] Macros =
        [Encoding.ASCII.GetBytes("vbaProject"), Encoding.Unicode.GetBytes("_VBA_PROJECT"), Encoding.Unicode.GetBytes("Macros")];

    /// <summary>The stream of a packed file of any kind (a program, a script), which a double click opens.</summary>
    private static readonly byte[][] Packed = [Encoding.Unicode.GetBytes("Ole10Native")];

    /// <summary>Why the part must be refused; null when it is the document of an Office program or the like without macros.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="rest">The bytes after them.</param>
    public static RefusalReason? ReasonToRefuse(ReadOnlySpan<byte> head, Stream rest)
    {
        if (head is not ([(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..]))
        {
            return RefusalReason.EmbeddedObject;
        }

        return ByteSearch.FirstOf(head, rest, [.. Macros, .. Packed]) switch
        {
            null => null,
            var found when Packed.Contains(found) => RefusalReason.EmbeddedObject,
            _ => RefusalReason.Macros,
        };
    }
}
