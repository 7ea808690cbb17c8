using GenderEquality.LocalHost.Hosting;
using System.Reflection;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost;

/// <summary>A function app that runs inside this process: for tests and for the demo.</summary>
public sealed class EmbeddedHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly Task main;
    private bool stopped;

    private EmbeddedHost(IHost host, Task main)
    {
        this.host = host;
        this.main = main;
        Address = host.Services.GetRequiredService<ListenAddress>().Address;
    }

    /// <summary>Where it answers, with the port it took: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The app's services.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>Runs an app through its own entry point, so that its <c>Program.cs</c> is what runs.</summary>
    /// <param name="app">The app's assembly.</param>
    /// <param name="options">Command line and replaced services.</param>
    /// <returns>The app, when it has started.</returns>
    /// <exception cref="LocalHostException">The app cannot start.</exception>
    public static async Task<EmbeddedHost> StartAppAsync(Assembly app, LocalHostOptions options)
    {
        var entry = app.EntryPoint ?? throw new LocalHostException($"{app.GetName().Name} has no entry point.");
        var start = new EmbeddedStart(options);
        var entryTask = Task.Run(() => start.RunAsync(entry));
        await Task.WhenAny(start.Started, entryTask);
        if (start.Started.IsCompletedSuccessfully)
        {
            return new EmbeddedHost(await start.Started, entryTask);
        }

        await entryTask;
        throw new LocalHostException($"{app.GetName().Name} ended without starting its host.");
    }

    /// <summary>Runs single function classes, without an app around them.</summary>
    /// <exception cref="LocalHostException">The functions cannot start.</exception>
    public static async Task<EmbeddedHost> StartAsync(LocalHostOptions options)
    {
        var built = new FunctionsApplicationBuilder([], Assembly.GetCallingAssembly(), new EmbeddedStart(options)).Build();
        try
        {
            await built.StartAsync();
        }
        catch
        {
            await ((IAsyncDisposable)built).DisposeAsync();
            throw;
        }

        return new EmbeddedHost(built, Task.CompletedTask);
    }

    /// <summary>Stops as Ctrl+C does: what runs may finish for a short while.</summary>
    public Task StopAsync() => StopCoreAsync();

    /// <summary>
    /// Stops as a crash does, as far as that can be done inside a living process: running functions are cancelled, and nothing
    /// they were started by is acknowledged.
    /// </summary>
    public async Task KillAsync()
    {
        await host.Services.GetRequiredService<Shutdown>().AbandonAsync();
        await StopCoreAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await StopCoreAsync();

    private async Task StopCoreAsync()
    {
        if (stopped)
        {
            return;
        }

        stopped = true;
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        if (main.IsCompleted)
        {
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
        }

        await main;
    }
}
