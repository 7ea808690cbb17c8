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
            catch (Exception)
            {
                // Somebody else has it, it is gone, or storage is. The function goes on; where the message is not ours any more deleting will fail, and it comes again.
                return;
            }
        }
    }
}
