using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Runs functions where they run, writes one line of log for each run, and counts.</summary>
internal sealed partial class FunctionInvoker(IFunctionRuntime runtime, Shutdown shutdown, ILoggerFactory loggers)
{
    private long started;
    private int running;

    /// <summary>Runs started since the host did.</summary>
    public long Started => Interlocked.Read(ref started);

    /// <summary>Runs that have not ended.</summary>
    public int Running => Volatile.Read(ref running);

    /// <summary>Runs a function that no request has started.</summary>
    /// <exception cref="FunctionFailedException">It failed; that has been logged.</exception>
    public Task InvokeAsync(FunctionDescriptor function, TriggerInput input) =>
        RunAsync(function, () => runtime.InvokeAsync(function, input, shutdown.Abandoned));

    /// <summary>Runs a function that no request has started, and says whether it succeeded; a failure has been logged.</summary>
    public async Task<bool> TryInvokeAsync(FunctionDescriptor function, TriggerInput input)
    {
        try
        {
            await InvokeAsync(function, input);
            return true;
        }
        catch (FunctionFailedException)
        {
            return false;
        }
    }

    /// <summary>Lets a function answer a request.</summary>
    /// <exception cref="FunctionFailedException">It failed; that has been logged.</exception>
    public async Task AnswerAsync(FunctionDescriptor function, HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, shutdown.Abandoned);
        await RunAsync(function, () => runtime.AnswerAsync(function, context, ended.Token));
    }

    private async Task RunAsync(FunctionDescriptor function, Func<Task> run)
    {
        var logger = loggers.CreateLogger($"Function.{function.Name}");
        var watch = Stopwatch.GetTimestamp();
        Interlocked.Increment(ref running);
        Interlocked.Increment(ref started);
        try
        {
            await run();
            Log.Succeeded(logger, function.Name, (long)Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }
        catch (Exception e)
        {
            Log.Failed(logger, function.Name, (long)Stopwatch.GetElapsedTime(watch).TotalMilliseconds, e.Message);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Function} succeeded in {Milliseconds} ms")]
        public static partial void Succeeded(ILogger logger, string function, long milliseconds);

        // Without the exception: where it happened, the worker has logged already.
        [LoggerMessage(2, LogLevel.Error, "{Function} failed after {Milliseconds} ms: {Reason}")]
        public static partial void Failed(ILogger logger, string function, long milliseconds, string reason);
    }
}
