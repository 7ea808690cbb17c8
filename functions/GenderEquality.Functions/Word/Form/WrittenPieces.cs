namespace GenderEquality.Functions.Word.Form;

/// <summary>Bytes in the pieces in which they were written: what a package makes of them depends on the pieces, and the same document is to be the same file.</summary>
internal sealed class WrittenPieces : MemoryStream
{
    private readonly List<byte[]> pieces = [];

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => pieces.Add(buffer.AsSpan(offset, count).ToArray());

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer) => pieces.Add(buffer.ToArray());

    /// <summary>Writes them again, piece by piece.</summary>
    public override void WriteTo(Stream stream) => pieces.ForEach(piece => stream.Write(piece));
}
