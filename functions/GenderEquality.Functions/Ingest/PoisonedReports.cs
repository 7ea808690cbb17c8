using System.Text.Json;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Ingest;

/// <summary>Reports that the platform has given up: the sweep takes each over, tries it again in time, and ends it if need be.</summary>
public sealed partial class PoisonedReports(SubmissionSweep sweep, ILogger<PoisonedReports> logger)
{
    /// <summary>Takes a message of <c>webjobs-blobtrigger-poison</c>.</summary>
    public Task TakeBlobAsync(string message, CancellationToken cancellation) => TakeAsync(OfBlob(message), message, cancellation);

    /// <summary>Takes a message of <c>ingest-poison</c>.</summary>
    public Task TakeOrderAsync(string message, CancellationToken cancellation) => TakeAsync(OfOrder(message), message, cancellation);

    private async Task TakeAsync(SubmissionRef? submission, string message, CancellationToken cancellation)
    {
        if (submission is not { } known)
        {
            Log.NotUnderstood(logger, message);
            return;
        }

        Log.TakenOver(logger, known);
        await sweep.RunAsync(known, cancellation);
    }

    private static SubmissionRef? OfBlob(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            return json.RootElement.TryGetProperty("BlobName", out var name) && name.GetString() is { } blob ? IncomingBlobs.Find(blob) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static SubmissionRef? OfOrder(string message)
    {
        try
        {
            var order = IngestQueue.Read(message);
            return new SubmissionRef(order.Campaign, order.Agency, order.Submission);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Submission {Submission} was not read in the tries of the platform; the sweep takes it over")]
        public static partial void TakenOver(ILogger logger, SubmissionRef submission);

        [LoggerMessage(LogLevel.Error, "A poison message names no report and is dropped: {Text}")]
        public static partial void NotUnderstood(ILogger logger, string text);
    }
}
