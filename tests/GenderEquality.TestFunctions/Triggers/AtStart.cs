using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Triggers;

/// <summary>Runs when the host has started.</summary>
public sealed class AtStart(Notebook notebook)
{
    [Function("AtStart")]
    public Task Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellationToken) =>
        notebook.RunAsync(timer.IsPastDue ? "late" : "start", cancellationToken);
}
