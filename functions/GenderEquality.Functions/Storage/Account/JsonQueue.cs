using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>A queue whose messages are of one kind, written as <see cref="StoredJson"/>: what was queued before an update is read after it.</summary>
public abstract class JsonQueue<T>(StorageAccount account, string name)
    where T : class
{
    /// <summary>Puts one message in.</summary>
    public Task SendAsync(T order, CancellationToken cancellation = default) => SendAsync(order, TimeSpan.Zero, cancellation);

    /// <summary>Puts one message in that comes up after a while.</summary>
    public Task SendAsync(T order, TimeSpan after, CancellationToken cancellation = default) => SendTextAsync(StoredJson.ToText(order), after, cancellation);

    /// <summary>Puts a message in as it is.</summary>
    protected async Task SendTextAsync(string message, TimeSpan after, CancellationToken cancellation)
    {
        var queue = await account.QueueAsync(name);
        await queue.SendMessageAsync(message, visibilityTimeout: after, cancellationToken: cancellation);
    }
}
