namespace GenderEquality.Functions.Portal.Uploading;

/// <summary>Lets a few uploads at a time ask and fill storage, in the order in which they came; the others wait. Hundreds at once would make each other's calls so slow
/// that all are given up.</summary>
/// <param name="atOnce">How many.</param>
/// <param name="patience">How long one waits in all before it is refused.</param>
public sealed class UploadTurns(int atOnce, TimeSpan patience) : IDisposable
{
    private const int AtOnce = 8;

    // The platform cuts an answer off that takes 230 seconds, and sending takes its time too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    private readonly SemaphoreSlim places = new(atOnce);

    /// <summary>As in operation.</summary>
    public UploadTurns()
        : this(AtOnce, Patience)
    {
    }

    /// <summary>Waits until it is this upload's turn, as long as its sender does: an answer before the files were read does not reach a browser.</summary>
    public async Task<UploadTurn> BeginAsync(CancellationToken cancellation)
    {
        var turn = new UploadTurn(places, patience);
        await turn.WaitAsync(Timeout.InfiniteTimeSpan, cancellation);
        return turn;
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();
}
