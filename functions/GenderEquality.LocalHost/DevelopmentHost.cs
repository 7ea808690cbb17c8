using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Emulator;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Timers;
using GenderEquality.LocalHost.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost;

/// <summary>How to run a function app.</summary>
public sealed record DevelopmentHostOptions
{
    /// <summary>
    /// Settings as on a command line, such as <c>--LocalHost:Port=0</c> or <c>--Clock:Start=2024-10-01T08:00:00+07:00</c>. They win over
    /// every other configuration. <c>{LocalHost:Address}</c> in a value becomes the host's own address. What is not the host's own goes
    /// to the app.
    /// </summary>
    public IReadOnlyList<string> Args { get; init; } = [];

    /// <summary>Takes what the worker prints; the console unless told.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Called after the host's own registrations.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }
}

/// <summary>
/// A development host: runs a built function app, its worker process included, without Azure. It listens on this machine only and
/// is not for production.
/// </summary>
public sealed class DevelopmentHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private bool stopped;

    private DevelopmentHost(WebApplication app)
    {
        this.app = app;
        Address = app.Services.GetRequiredService<HostAddresses>().Public;
    }

    /// <summary>Where it answers, with the port it took: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Process id of the living worker.</summary>
    public int WorkerProcessId => app.Services.GetRequiredService<WorkerSupervisor>().ProcessId;

    /// <summary>What its clock, and the app's, shows.</summary>
    public DateTimeOffset Now => app.Services.GetRequiredService<HostClock>().GetUtcNow();

    /// <summary>Starts storage where it is asked for, the worker, and the triggers.</summary>
    /// <exception cref="LocalHostException">Something is missing or wrong; the message says what to do.</exception>
    public static async Task<DevelopmentHost> StartAsync(DevelopmentHostOptions options, CancellationToken cancellationToken = default)
    {
        var host = new DevelopmentHost(HostServices.Build(options));
        try
        {
            // Before the worker starts, whose services may want storage at once.
            await (host.app.Services.GetService<AzuriteLife>()?.StartAsync(cancellationToken) ?? Task.CompletedTask);
            await host.app.StartAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs until Ctrl+C or a signal.</summary>
    public Task WaitForShutdownAsync() => app.WaitForShutdownAsync();

    /// <summary>Waits until no blob, message or run is left. No guessed time: the host counts.</summary>
    public Task WaitUntilQuietAsync(CancellationToken cancellationToken = default) =>
        app.Services.GetRequiredService<HostStatus>().WaitUntilQuietAsync(cancellationToken);

    /// <summary>Sets the clock forward, and returns when every timer that thereby became due has run, once.</summary>
    /// <returns>Names of the functions that ran.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies in the past of this clock.</exception>
    public async Task<IReadOnlyList<string>> SetClockAsync(DateTimeOffset now) =>
        await app.Services.GetRequiredService<TimerListeners>().SetClockAsync(now)
        ?? throw new ArgumentOutOfRangeException(nameof(now), now, $"The clock only goes forward; it shows {ClockText.Format(Now)}.");

    /// <summary>Stops as Ctrl+C does: what runs may finish for a short while.</summary>
    public async Task StopAsync()
    {
        if (!stopped)
        {
            stopped = true;
            await app.StopAsync();
        }
    }

    /// <summary>Stops as a crash of the whole host does: nothing that runs is waited for or acknowledged.</summary>
    public async Task KillAsync()
    {
        await app.Services.GetRequiredService<Shutdown>().AbandonAsync();
        await StopAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await (app.Services.GetService<AzuriteLife>()?.DisposeAsync() ?? ValueTask.CompletedTask);
        await app.DisposeAsync();
    }
}
