using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace GenderEquality.LocalHost.Queues;

/// <summary>
/// Keeps a message ours while its function runs: makes it invisible again at half of the time that is left. Disposing
/// stops that, and only then is <see cref="PopReceipt"/> final.
/// </summary>
internal sealed class QueueLease : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewing;

    public QueueLease(QueueClient queue, QueueMessage message, TimeSpan duration)
    {
        PopReceipt = message.PopReceipt;
        renewing = RenewAsync(queue, message.MessageId, duration);
    }

    /// <summary>Every renewal gives another one; an older one deletes nothing.</summary>
    public string PopReceipt { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewing;
        ended.Dispose();
    }

    private async Task RenewAsync(QueueClient queue, string id, TimeSpan duration)
    {
        while (!ended.IsCancellationRequested)
        {
            await Task.Delay(duration / 2, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                PopReceipt = (await queue.UpdateMessageAsync(id, PopReceipt, visibilityTimeout: duration)).Value.PopReceipt;
            }
            catch (Azure.RequestFailedException lost) when (lost.Status is 400 or 404)
            {
                // Somebody else has it, or it is gone. The function goes on; deleting will fail, and the message comes again.
                return;
            }
            catch (Exception)
            {
                // Storage is away: it may be back before the lease ends.
            }
        }
    }
}
