using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Ingest;

/// <summary>Takes up, every few minutes, what got stuck on its way in.</summary>
public sealed class SweepFunction(SubmissionSweep sweep)
{
    /// <summary>Looks at all that arrived.</summary>
    [Function("Sweep")]
    public Task RunAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
