using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Runs functions: makes the instance, calls the method, writes one line of log, counts.</summary>
internal sealed partial class FunctionInvoker(IServiceScopeFactory scopes, Shutdown shutdown, ILoggerFactory loggers)
{
    private long started;
    private int running;

    /// <summary>Runs started since the host did.</summary>
    public long Started => Interlocked.Read(ref started);

    /// <summary>Runs that have not ended.</summary>
    public int Running => Volatile.Read(ref running);

    /// <summary>Runs a function in a scope of services of its own.</summary>
    /// <param name="function">Which.</param>
    /// <param name="trigger">The value of the trigger's parameter.</param>
    /// <param name="tokens">Values of the other parameters by name.</param>
    /// <exception cref="Exception">Whatever the function throws; it has been logged.</exception>
    public async Task InvokeAsync(FunctionDescriptor function, object trigger, IReadOnlyDictionary<string, string>? tokens = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        var arguments = function.Method.GetParameters().Select(parameter =>
            function.IsTrigger(parameter) ? trigger
            : parameter.ParameterType == typeof(CancellationToken) ? shutdown.Abandoned
            : (object?)tokens?.GetValueOrDefault(parameter.Name!)).ToArray();
        await RunAsync(function, scope.ServiceProvider, arguments, static _ => Task.CompletedTask);
    }

    /// <summary>Runs a function with all its arguments at hand, and what follows with its result, as one run.</summary>
    public async Task RunAsync(FunctionDescriptor function, IServiceProvider services, object?[] arguments, Func<object?, Task> use)
    {
        var logger = loggers.CreateLogger($"Function.{function.Name}");
        var watch = Stopwatch.GetTimestamp();
        Interlocked.Increment(ref running);
        Interlocked.Increment(ref started);
        try
        {
            await use(await CallAsync(function, services, arguments));
            Log.Succeeded(logger, function.Name, (long)Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }
        catch (Exception e)
        {
            Log.Failed(logger, e, function.Name, (long)Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    private static async Task<object?> CallAsync(FunctionDescriptor function, IServiceProvider services, object?[] arguments)
    {
        var instance = ActivatorUtilities.CreateInstance(services, function.Class);
        try
        {
            var result = function.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            if (result is not Task task)
            {
                return result;
            }

            await task;
            return function.Method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
        }
        finally
        {
            await DisposeAsync(instance);
        }
    }

    private static async ValueTask DisposeAsync(object instance)
    {
        if (instance is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Function} succeeded in {Milliseconds} ms")]
        public static partial void Succeeded(ILogger logger, string function, long milliseconds);

        [LoggerMessage(2, LogLevel.Error, "{Function} failed after {Milliseconds} ms")]
        public static partial void Failed(ILogger logger, Exception exception, string function, long milliseconds);
    }
}
