using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Ingest;

/// <summary>Takes over reports whose order to be read again was given up.</summary>
public sealed class IngestAgainPoisonFunction(PoisonedReports poisoned)
{
    /// <summary>Takes one message.</summary>
    [Function("IngestAgainPoison")]
    public Task RunAsync([QueueTrigger("ingest-poison", Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        poisoned.TakeOrderAsync(message, cancellationToken);
}
