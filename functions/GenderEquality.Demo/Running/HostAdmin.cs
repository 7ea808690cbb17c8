using System.Net;
using System.Net.Http.Json;

namespace GenderEquality.Demo.Running;

/// <summary>The development host's own addresses: its clock, and whether work is left.</summary>
internal sealed class HostAdmin(AppProcess app) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(150);
    private readonly HttpClient http = new() { BaseAddress = app.Address, Timeout = Patience };

    /// <summary>Waits until the host answers.</summary>
    public Task WaitUntilUpAsync() => WaitAsync("The function app does not answer", async () =>
    {
        using var answer = await http.GetAsync(new Uri("/admin/host/status", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    });

    /// <summary>Moves the clock forward; returns when the timer functions that this made due have run.</summary>
    public async Task SetClockAsync(DateTimeOffset moment)
    {
        using var answer = await http.PostAsJsonAsync(new Uri("/admin/clock", UriKind.Relative), new { now = moment.ToString("O") });
        Expect.That(answer.IsSuccessStatusCode, $"The clock cannot be set to {moment:O}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Waits until no blob, message or run is left. No guessed time: the host counts.</summary>
    public Task WaitUntilQuietAsync() => WaitAsync("Work does not come to an end", async () =>
    {
        using var answer = await http.GetAsync(new Uri("/admin/host/quiet", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    });

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async Task WaitAsync(string failure, Func<Task<bool>> reached)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!await ReachedAsync(reached))
        {
            Expect.That(app.IsRunning, $"The function app has ended. Its last words:\n{app.Tail}");
            Expect.That(!limit.IsCancellationRequested, $"{failure} within {Patience.TotalMinutes} minutes. Its last words:\n{app.Tail}");
            await Task.Delay(Poll);
        }
    }

    // Nothing listens yet while it starts.
    private static async Task<bool> ReachedAsync(Func<Task<bool>> reached)
    {
        try
        {
            return await reached();
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
