using GenderEquality.LocalHost.Blobs;
using GenderEquality.LocalHost.Queues;
using GenderEquality.LocalHost.Timers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Runs the app's functions and the listeners that start them: from when the host answers until a stop has drained them.</summary>
internal sealed partial class ListenerService(ListenerEnvironment environment) : IHostedLifecycleService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly List<Task> running = [];

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await environment.Runtime.StartAsync(cancellationToken);
        IListener[] all = [.. environment.Timers.All, .. environment.Blobs.All, .. environment.Queues.All];
        await Task.WhenAll(all.Select(listener => listener.StartAsync(cancellationToken)));
        Log.Started(environment.Logger, environment.Addresses.Public.GetLeftPart(UriPartial.Authority), environment.Catalog.Functions.Count);
        running.AddRange(all.Select(listener => ListenAsync(listener, AfterFailure, environment.Logger, environment.Shutdown.Stopping)));
    }

    /// <summary>Takes nothing new, waits a short while for what runs, and leaves the rest to be delivered again.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await environment.Shutdown.StopAsync();
        var drained = Task.WhenAll([.. running, IdleAsync()]);
        if (await Task.WhenAny(drained, Task.Delay(environment.Settings.DrainTimeout, environment.Shutdown.Abandoned)) != drained)
        {
            await environment.Shutdown.AbandonAsync();
            await Task.WhenAny(drained, Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None));
        }

        // Before the web server stops, which would wait for the worker's stream.
        await environment.Runtime.StopAsync();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Requests that run count as well.</summary>
    private async Task IdleAsync()
    {
        while (environment.Invoker.Running > 0)
        {
            await Task.Delay(20);
        }
    }

    /// <summary>Whatever brings a listener down, it listens again: work that nobody listens for would wait for ever.</summary>
    internal static async Task ListenAsync(IListener listener, TimeSpan afterFailure, ILogger logger, CancellationToken stopping)
    {
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await listener.RunAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // The host stops.
            }
            catch (Exception e)
            {
                Log.ListenerFailed(logger, e, listener.Function.Name);
            }

            await Task.Delay(afterFailure, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Information, "Development host, not for production, at {Address}: {Count} functions")]
        public static partial void Started(ILogger logger, string address, int count);

        [LoggerMessage(31, LogLevel.Error, "{Function} is listened for again, after a failure")]
        public static partial void ListenerFailed(ILogger logger, Exception exception, string function);
    }
}

/// <summary>What the service needs of the host.</summary>
internal sealed record ListenerEnvironment(
    FunctionCatalog Catalog,
    IFunctionRuntime Runtime,
    FunctionInvoker Invoker,
    TimerListeners Timers,
    BlobListeners Blobs,
    QueueListeners Queues,
    HostSettings Settings,
    Shutdown Shutdown,
    HostAddresses Addresses,
    ILogger<ListenerService> Logger);
