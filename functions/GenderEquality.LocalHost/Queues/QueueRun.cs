using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Queues;

/// <summary>Delivers one message once: runs the function, then deletes the message, gives it back, or poisons it.</summary>
internal sealed partial class QueueRun(FunctionDescriptor function, QueueClient queue, QueueClient poison, TriggerRuntime runtime)
{
    private const string PoisonSuffix = "-poison";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Never throws: a failing function is logged, and the message comes again.</summary>
    public async Task DeliverAsync(QueueMessage message)
    {
        try
        {
            if (message.DequeueCount > runtime.Settings.MaxDequeueCount || !TryDecode(message.Body, out var text))
            {
                // Brought the process down too often, or is nothing that any try could read.
                await PoisonAsync(message, message.PopReceipt);
                return;
            }

            bool succeeded;
            var lease = new QueueLease(queue, message, runtime.Settings.QueueLease);
            await using (lease)
            {
                succeeded = await runtime.Invoker.TryInvokeAsync(function, new QueueInput(text));
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
        if (queue.Name.EndsWith(PoisonSuffix, StringComparison.Ordinal))
        {
            // Poison has no poison queue: as in Azure the message stays, out of sight for a while.
            return;
        }

        Log.Poisoned(runtime.Logger, function.Name, poison.Name);
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync(message.Body);
        await queue.DeleteMessageAsync(message.MessageId, popReceipt);
    }

    /// <summary>Bodies are Base64 on the wire, the default of the queue extension; false where one is no Base64 of UTF-8 text.</summary>
    private static bool TryDecode(BinaryData body, out string text)
    {
        try
        {
            text = StrictUtf8.GetString(Convert.FromBase64String(body.ToString()));
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            text = "";
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Error, "{Function}: a message could not be handled and went to {Queue}")]
        public static partial void Poisoned(ILogger logger, string function, string queue);

        [LoggerMessage(21, LogLevel.Warning, "{Function}: the outcome of a message could not be kept, it will come again: {Reason}")]
        public static partial void NotSettled(ILogger logger, string function, string reason);
    }
}
