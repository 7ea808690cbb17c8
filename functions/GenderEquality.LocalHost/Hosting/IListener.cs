using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Waits for what starts a function, and starts it.</summary>
internal interface IListener
{
    /// <summary>The function that it starts.</summary>
    FunctionDescriptor Function { get; }

    /// <summary>Prepares, before the host says that it has started.</summary>
    Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs until <paramref name="stopping"/>, and ends when the last run that it started has ended.</summary>
    Task RunAsync(CancellationToken stopping);
}

/// <summary>What every storage trigger needs of the host.</summary>
internal sealed record TriggerRuntime(
    StorageConnections Connections, HostSettings Settings, FunctionInvoker Invoker, Shutdown Shutdown, ILogger<TriggerRuntime> Logger);
