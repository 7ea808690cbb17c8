namespace GenderEquality.Functions.Ingest;

/// <summary>How many reports a process reads at once, whatever brings them: the blob trigger, the queue of further tries, both. A large report takes hundreds of
/// megabytes while it is read; messages are taken eight at a time, as suits mails.</summary>
public sealed class ReadingPlaces : IDisposable
{
    /// <summary>As many as the blob trigger brings at once (<c>maxDegreeOfParallelism</c> in host.json).</summary>
    public const int Count = 4;

    private readonly SemaphoreSlim free = new(Count);

    /// <summary>Waits for a place; it is free again when it is disposed.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellation = default)
    {
        await free.WaitAsync(cancellation);
        return new Place(free);
    }

    /// <inheritdoc />
    public void Dispose() => free.Dispose();

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        private SemaphoreSlim? taken = free;

        public void Dispose() => Interlocked.Exchange(ref taken, null)?.Release();
    }
}
