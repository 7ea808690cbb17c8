namespace GenderEquality.Functions.Word.Safety;

/// <summary>Counts what is really unpacked from one entry and stops it at the limits.</summary>
internal sealed class CountingStream(Stream inner, long packedLength, UnpackBudget budget) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read += count;
        budget.Spend(count, read, packedLength);
        return count;
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Bytes that may still be unpacked in one pass over a file.</summary>
/// <param name="total">Bytes of the whole pass.</param>
/// <param name="limits">Limits with the ratio.</param>
/// <param name="spend">Counts them as work.</param>
internal sealed class UnpackBudget(long total, ReadLimits limits, Action<int> spend)
{
    private long spent;

    /// <summary>Counts bytes; throws <see cref="UnsafeFileException"/> when there are too many.</summary>
    public void Spend(int count, long ofEntry, long packedLength)
    {
        spent += count;
        if (spent > total || (ofEntry > limits.RatioFromBytes && ofEntry / limits.Ratio > packedLength))
        {
            throw new UnsafeFileException(RefusalReason.Bomb);
        }

        spend(count);
    }
}
