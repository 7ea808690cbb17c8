using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Ingest;

/// <summary>Takes over reports that the blob trigger has given up.</summary>
public sealed class IngestPoisonFunction(PoisonedReports poisoned)
{
    /// <summary>Takes one message.</summary>
    [Function("IngestPoison")]
    public Task RunAsync([QueueTrigger("webjobs-blobtrigger-poison", Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        poisoned.TakeBlobAsync(message, cancellationToken);
}
