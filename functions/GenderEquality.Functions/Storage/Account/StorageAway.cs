using System.Net.Sockets;
using Azure;
using Azure.Identity;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>Tells storage that does not answer from faults of our own.</summary>
public static class StorageAway
{
    /// <summary>Whether a call to storage failed since it does not answer as it should. The clients throw what their last try met, or all tries together; a connection that
    /// is cut just as it is made comes as the bare error of the socket, and a time limit as a cancellation. A disk of ours that fails is none of it.</summary>
    public static bool Means(Exception failure) => failure is AggregateException several
        ? several.Flatten().InnerExceptions.All(Means)
        : failure is RequestFailedException or AuthenticationFailedException or HttpRequestException or HttpIOException or IOException { InnerException: SocketException } or SocketException or TimeoutException
            or OperationCanceledException;
}
