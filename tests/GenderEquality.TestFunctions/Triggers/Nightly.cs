using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Triggers;

/// <summary>Notes when it ran by the app's clock.</summary>
public sealed class Nightly(Notebook notebook, TimeProvider clock)
{
    [Function("Nightly")]
    public Task Run([TimerTrigger("%NightlySchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        notebook.RunAsync($"{clock.GetUtcNow():dd HH:mm}{(timer.IsPastDue ? " late" : "")}", cancellationToken);
}
