using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Every night: a new draft where something changed.</summary>
public sealed class ConsolidateFunction(NightlyOrders nights)
{
    /// <summary>Runs for every campaign that is not closed.</summary>
    [Function("Consolidate")]
    public Task RunAsync([TimerTrigger("%ConsolidateSchedule%")] TimerInfo timer, CancellationToken cancellation) => nights.RunAsync(cancellation);
}
