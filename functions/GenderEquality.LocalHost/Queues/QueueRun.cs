using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Queues;

/// <summary>Delivers one message once: runs the function, then deletes the message, gives it back, or poisons it.</summary>
internal sealed partial class QueueRun(FunctionDescriptor function, QueueClient queue, QueueClient poison, QueueRuntime runtime)
{
    /// <summary>Never throws: a failing function is logged, and the message comes again.</summary>
    public async Task DeliverAsync(QueueMessage message)
    {
        try
        {
            if (message.DequeueCount > runtime.Settings.MaxDequeueCount || !QueueText.TryDecode(message.Body, out var text))
            {
                // Brought the process down too often, or is nothing that any try could read.
                await PoisonAsync(message, message.PopReceipt);
                return;
            }

            bool succeeded;
            var lease = new QueueLease(queue, message, runtime.Settings.QueueLease);
            await using (lease)
            {
                succeeded = await TryRunAsync(text);
            }

            if (!runtime.Shutdown.Abandoned.IsCancellationRequested)
            {
                await SettleAsync(message, lease.PopReceipt, succeeded);
            }
        }
        catch (RequestFailedException e)
        {
            Log.NotSettled(runtime.Logger, function.Name, e.ErrorCode ?? e.Message);
        }
    }

    private async Task<bool> TryRunAsync(string text)
    {
        try
        {
            await runtime.Invoker.InvokeAsync(function, new QueueInput(text));
            return true;
        }
        catch (FunctionFailedException)
        {
            // Logged by the invoker.
            return false;
        }
    }

    private async Task SettleAsync(QueueMessage message, string popReceipt, bool succeeded)
    {
        if (succeeded)
        {
            await queue.DeleteMessageAsync(message.MessageId, popReceipt);
        }
        else if (message.DequeueCount >= runtime.Settings.MaxDequeueCount)
        {
            await PoisonAsync(message, popReceipt);
        }
        else
        {
            await queue.UpdateMessageAsync(message.MessageId, popReceipt, visibilityTimeout: runtime.Settings.QueueVisibility);
        }
    }

    private async Task PoisonAsync(QueueMessage message, string popReceipt)
    {
        Log.Poisoned(runtime.Logger, function.Name, poison.Name);
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync(message.Body);
        await queue.DeleteMessageAsync(message.MessageId, popReceipt);
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Error, "{Function}: a message could not be handled and went to {Queue}")]
        public static partial void Poisoned(ILogger logger, string function, string queue);

        [LoggerMessage(21, LogLevel.Warning, "{Function}: the outcome of a message could not be kept, it will come again: {Reason}")]
        public static partial void NotSettled(ILogger logger, string function, string reason);
    }
}

/// <summary>What every queue trigger needs of the host.</summary>
internal sealed record QueueRuntime(
    StorageConnections Connections, HostSettings Settings, FunctionInvoker Invoker, Shutdown Shutdown, ILogger<QueueRun> Logger);
