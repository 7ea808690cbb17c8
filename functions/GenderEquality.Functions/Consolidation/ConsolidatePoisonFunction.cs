using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Takes over orders for versions that the queue has given up.</summary>
public sealed class ConsolidatePoisonFunction(PoisonedOrders poisoned)
{
    /// <summary>Takes one message.</summary>
    [Function("ConsolidatePoison")]
    public Task RunAsync([QueueTrigger("consolidate-poison", Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        poisoned.TakeAsync(message, cancellationToken);
}
