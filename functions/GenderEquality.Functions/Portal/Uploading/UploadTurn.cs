using System.Diagnostics;

namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>The turn of one upload. It is given back with it.</summary>
public sealed class UploadTurn : IDisposable
{
    private readonly SemaphoreSlim places;
    private readonly TimeSpan patience;
    private TimeSpan waited;
    private bool held;

    internal UploadTurn(SemaphoreSlim places, TimeSpan patience)
    {
        this.places = places;
        this.patience = patience;
    }

    /// <summary>Gives the place to another one: this one is busy with what needs no storage.</summary>
    public void Leave()
    {
        if (held)
        {
            held = false;
            places.Release();
        }
    }

    /// <summary>Waits for a place again.</summary>
    /// <returns>False when it waited too long in all: it should be sent again later.</returns>
    public Task<bool> ReturnAsync(CancellationToken cancellation) => WaitAsync(waited < patience ? patience - waited : TimeSpan.Zero, cancellation);

    /// <inheritdoc />
    public void Dispose() => Leave();

    internal async Task<bool> WaitAsync(TimeSpan longest, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        held = await places.WaitAsync(longest, cancellation);
        waited += Stopwatch.GetElapsedTime(began);
        return held;
    }
}
