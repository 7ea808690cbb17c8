using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Triggers;

/// <summary>Notes a message.</summary>
public sealed class Letters(Notebook notebook)
{
    [Function("Letters")]
    public Task Run([QueueTrigger("letters", Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        notebook.RunAsync(message, cancellationToken);
}
