namespace GenderEquality.Functions.Word.Safety;

/// <summary>The bytes of a file under examination. Tells a disk that fails from a file that is damaged: both reach the reader as an
/// <see cref="IOException"/>, but only the second is the agency's. The inner stream stays the caller's.</summary>
internal sealed class SourceStream(Stream inner) : Stream
{
    /// <summary>Why the bytes could not be fetched, whatever they are; null when they could.</summary>
    public IOException? Failure { get; private set; }

    /// <inheritdoc />
    public override bool CanRead => inner.CanRead;

    /// <inheritdoc />
    public override bool CanSeek => inner.CanSeek;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => Try(() => inner.Length);

    /// <inheritdoc />
    public override long Position
    {
        get => Try(() => inner.Position);
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (IOException failure)
        {
            Failure = failure;
            throw;
        }
    }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken);
        }
        catch (IOException failure)
        {
            Failure = failure;
            throw;
        }
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin)
    {
        var from = origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, _ => Length };

        // A position before the beginning is what a damaged directory says; streams answer it with an IOException, too.
        return from + offset < 0 ? throw new InvalidDataException("A position before the beginning of the file.") : Try(() => inner.Seek(from + offset, SeekOrigin.Begin));
    }

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private T Try<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (IOException failure)
        {
            Failure = failure;
            throw;
        }
    }
}
