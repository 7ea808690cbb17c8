namespace GenderEquality.Functions.Word.Form;

/// <summary>Bytes in the pieces in which they were written: what a package makes of them depends on the pieces, and the same document is to be the same file.</summary>
internal sealed class WrittenPieces : MemoryStream
{
    private readonly List<byte[]?> pieces = [];

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => pieces.Add(buffer.AsSpan(offset, count).ToArray());

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer) => pieces.Add(buffer.ToArray());

    /// <inheritdoc />
    public override void Flush() => pieces.Add(null);

    /// <summary>Writes them again, piece by piece, and flushes where the writer did.</summary>
    public override void WriteTo(Stream stream)
    {
        foreach (var piece in pieces)
        {
            if (piece is null)
            {
                stream.Flush();
            }
            else
            {
                stream.Write(piece);
            }
        }
    }
}
