using Microsoft.AspNetCore.Http;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Where the app's functions run: a worker process, or, in tests of the app, this process.</summary>
internal interface IFunctionRuntime
{
    /// <summary>Starts it; returns when functions can run.</summary>
    /// <exception cref="LocalHostException">The app cannot start.</exception>
    Task StartAsync(CancellationToken cancellationToken);

    /// <summary>Runs a function that no request has started.</summary>
    /// <exception cref="FunctionFailedException">It failed, or the worker died meanwhile.</exception>
    Task InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellationToken);

    /// <summary>Lets a function answer a request, whose route values are set.</summary>
    /// <exception cref="FunctionFailedException">It failed; what it has answered so far is in the response.</exception>
    Task AnswerAsync(FunctionDescriptor function, HttpContext context, CancellationToken cancellationToken);

    /// <summary>Ends it. Nothing runs any more, or what runs has been given up.</summary>
    Task StopAsync();
}

/// <summary>A function failed.</summary>
internal sealed class FunctionFailedException(string message, bool workerDied = false) : Exception(message)
{
    /// <summary>Whether its worker ended before it answered.</summary>
    public bool WorkerDied => workerDied;
}

/// <summary>What starts a function that no request starts.</summary>
internal abstract record TriggerInput;

/// <summary>A timer's run.</summary>
/// <param name="Status">When it ran last and runs next; null where it has no status yet.</param>
/// <param name="IsPastDue">Whether the run comes later than its schedule says.</param>
internal sealed record TimerInput(ScheduleStatus? Status, bool IsPastDue) : TriggerInput;

/// <summary>A queue message's text.</summary>
internal sealed record QueueInput(string Message) : TriggerInput;

/// <summary>A blob.</summary>
/// <param name="Container">Its container.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tokens">Values of the path's tokens.</param>
internal sealed record BlobInput(string Container, string Name, IReadOnlyDictionary<string, string> Tokens) : TriggerInput;

/// <summary>When a timer function ran last and will run next, in UTC, as the Functions host keeps and tells it.</summary>
internal sealed record ScheduleStatus(DateTime Last, DateTime Next, DateTime LastUpdated);
