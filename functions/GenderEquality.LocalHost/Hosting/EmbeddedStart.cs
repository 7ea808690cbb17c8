using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// What an embedding program asks of the builder that the app's entry point is about to create. It travels with the
/// asynchronous flow, so several apps can start at the same time in one process.
/// </summary>
internal sealed class EmbeddedStart(LocalHostOptions options)
{
    private static readonly AsyncLocal<EmbeddedStart?> Flow = new();

    private readonly TaskCompletionSource<IHost> started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The start in whose flow the caller runs; null in an app started by itself.</summary>
    public static EmbeddedStart? Current => Flow.Value;

    public LocalHostOptions Options => options;

    public Task<IHost> Started => started.Task;

    public void Report(IHost host) => started.TrySetResult(host);

    public async Task RunAsync(MethodInfo entry)
    {
        Flow.Value = this;
        object?[] arguments = entry.GetParameters().Length == 0 ? [] : [options.Args.ToArray()];
        if (entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is Task task)
        {
            await task;
        }
    }
}
