using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Takes up, every few minutes, orders that are not done, and a night that was missed.</summary>
public sealed class ConsolidateAgainFunction(NightlyOrders nights)
{
    /// <summary>Looks at every campaign.</summary>
    [Function("ConsolidateAgain")]
    public Task RunAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellation) => nights.TakeUpAsync(cancellation);
}
