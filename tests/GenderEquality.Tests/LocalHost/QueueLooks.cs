using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Azure.Core.Diagnostics;

namespace GenderEquality.Tests.LocalHost;

/// <summary>Counts, as the storage client itself reports its requests, how often this process looked into the queue <c>letters</c>.</summary>
internal sealed class QueueLooks : IDisposable
{
    private readonly ConcurrentQueue<string> addresses = new();
    private readonly AzureEventSourceListener listener;

    public QueueLooks() => listener = new AzureEventSourceListener(Note, EventLevel.Informational);

    public void Clear() => addresses.Clear();

    /// <summary>How often into that of one account.</summary>
    public int Into(string connection)
    {
        var account = connection.Split(';').First(part => part.StartsWith("AccountName=", StringComparison.Ordinal))["AccountName=".Length..];
        return addresses.Count(address => address.Contains($"/{account}/letters/messages", StringComparison.Ordinal));
    }

    public void Dispose() => listener.Dispose();

    private void Note(EventWrittenEventArgs args, string text)
    {
        if (string.Equals(args.EventName, "Request", StringComparison.Ordinal))
        {
            addresses.Enqueue(text);
        }
    }
}
