namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// The two steps of a stop: first nothing new starts (<see cref="Stopping"/>), later what still runs is given up
/// (<see cref="Abandoned"/>) and must not be acknowledged, so that it is delivered again.
/// </summary>
internal sealed class Shutdown : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource abandoned = new();

    public CancellationToken Stopping => stopping.Token;

    public CancellationToken Abandoned => abandoned.Token;

    public Task StopAsync() => stopping.CancelAsync();

    public async Task AbandonAsync()
    {
        await stopping.CancelAsync();
        await abandoned.CancelAsync();
    }

    public void Dispose()
    {
        stopping.Dispose();
        abandoned.Dispose();
    }
}
