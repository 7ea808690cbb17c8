using System.Text.Json;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Blobs;

/// <summary>Delivers one blob once: counts the try, runs the function, and keeps the outcome.</summary>
internal sealed partial class BlobRun(FunctionDescriptor function, BlobPathPattern pattern, BlobReceipts receipts, TriggerRuntime runtime)
{
    private const int MaxTries = 5;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Never throws for a failing function: the failure is logged, and the blob comes again.</summary>
    public async Task DeliverAsync(BlobVersion version)
    {
        if (receipts.Of(version).Tries >= MaxTries)
        {
            // The last try brought the process down, or could not be settled.
            await PoisonAsync(version);
            await receipts.SaveAsync(version, new BlobReceipt(receipts.Of(version).Tries, Done: true, DateTimeOffset.MinValue));
            return;
        }

        // Counted before, so that a blob which brings the whole process down is not tried for ever.
        var tries = receipts.Of(version).Tries + 1;
        await receipts.SaveAsync(version, new BlobReceipt(tries, Done: false, DateTimeOffset.MinValue));
        var input = new BlobInput(pattern.Container, version.Name, pattern.Match(version.Name)!);
        var succeeded = await runtime.Invoker.TryInvokeAsync(function, input);
        if (runtime.Shutdown.Abandoned.IsCancellationRequested)
        {
            return;
        }

        if (!succeeded && tries >= MaxTries)
        {
            await PoisonAsync(version);
        }

        var wait = Wait(runtime.Settings.BlobRetryDelay, tries);
        var done = succeeded || tries >= MaxTries;
        await receipts.SaveAsync(version, new BlobReceipt(tries, done, TimeProvider.System.GetUtcNow() + wait));
    }

    /// <summary>Twice as long after each try, up to five minutes.</summary>
    internal static TimeSpan Wait(TimeSpan first, int tries) => first >= LongestWait ? first : TimeSpan.FromSeconds(Math.Min(first.TotalSeconds * Math.Pow(2, Math.Clamp(tries - 1, 0, 30)), LongestWait.TotalSeconds));

    private async Task PoisonAsync(BlobVersion version)
    {
        Log.Poisoned(runtime.Logger, function.Name, version.Name, MaxTries);
        var message = JsonSerializer.SerializeToUtf8Bytes(new
        {
            Type = "BlobTrigger",
            FunctionId = $"Host.Functions.{function.Name}",
            BlobType = "BlockBlob",
            ContainerName = pattern.Container,
            BlobName = version.Name,
            ETag = $"\"{version.ETag}\"",
        });
        var queue = runtime.Connections.Queue(function.Connection, "webjobs-blobtrigger-poison");
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(Convert.ToBase64String(message));
    }

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Error, "{Function}: blob {Blob} failed {Tries} times and went to the poison queue")]
        public static partial void Poisoned(ILogger logger, string function, string blob, int tries);
    }
}
