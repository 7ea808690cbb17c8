using GenderEquality.Functions.Storage.Versions;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>The coordinator's button.</summary>
public sealed class ConsolidateOnDemandFunction(DemandedOrders orders)
{
    /// <summary>Makes one report; the same message again makes no second version.</summary>
    [Function("ConsolidateOnDemand")]
    public Task RunAsync([QueueTrigger(ConsolidateQueue.Name, Connection = "ReportStorage")] string message, CancellationToken cancellation) =>
        orders.RunAsync(ConsolidateQueue.Read(message), cancellation);
}
