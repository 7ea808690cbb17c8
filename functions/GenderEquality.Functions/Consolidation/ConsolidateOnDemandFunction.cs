using GenderEquality.Functions.Storage.Versions;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>The coordinator's button.</summary>
public sealed class ConsolidateOnDemandFunction(Consolidator consolidator)
{
    /// <summary>Makes one report; the same message again makes no second version.</summary>
    [Function("ConsolidateOnDemand")]
    public async Task RunAsync([QueueTrigger(ConsolidateQueue.Name, Connection = "ReportStorage")] string message, CancellationToken cancellation)
    {
        var order = ConsolidateQueue.Read(message);
        await consolidator.RunAsync(order.Campaign, new ConsolidationRequest(order.Final, order.By, Automatic: false) { Order = order.Official }, cancellation);
    }
}
