using Azure;
using GenderEquality.Functions.Storage.Account;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.Failures;

/// <summary>Why there is no answer, as far as the reader need know.</summary>
public enum FailureKind
{
    /// <summary>The app is at fault: trying again hardly helps.</summary>
    Defect,

    /// <summary>Storage or another service does not answer: trying again later helps.</summary>
    Unavailable,

    /// <summary>Nobody waits for the answer any more, or the host stops. No fault.</summary>
    GivenUp,
}

/// <summary>Tells failures apart.</summary>
public static class FailureKinds
{
    /// <summary>What an exception means.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="aborted">Cancelled when the client has gone.</param>
    /// <param name="stopping">Cancelled when the host gave the call up.</param>
    public static FailureKind Of(Exception exception, CancellationToken aborted, CancellationToken stopping) => exception switch
    {
        // What a client sent was broken off, or broken.
        ConnectionResetException or BadHttpRequestException => FailureKind.GivenUp,
        OperationCanceledException or IOException when aborted.IsCancellationRequested || stopping.IsCancellationRequested => FailureKind.GivenUp,
        _ => Causes(exception).Any(IsUnavailable) ? FailureKind.Unavailable : FailureKind.Defect,
    };

    // What is in an AggregateException is asked one by one. A cancellation that nobody asked for is a timeout.
    private static bool IsUnavailable(Exception exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 403 or 408 or 429 or >= 500,
        AggregateException => false,
        _ => StorageAway.Means(exception),
    };

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        var inner = exception is AggregateException several ? several.InnerExceptions : exception.InnerException is { } one ? [one] : [];
        return inner.SelectMany(Causes).Prepend(exception);
    }
}
