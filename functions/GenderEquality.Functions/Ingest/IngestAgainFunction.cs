using GenderEquality.Functions.Storage.Submissions;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Ingest;

/// <summary>Reads a report once more.</summary>
public sealed class IngestAgainFunction(SubmissionIngest ingest)
{
    /// <summary>Carries out one order.</summary>
    [Function("IngestAgain")]
    public Task RunAsync([QueueTrigger(IngestQueue.Name, Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        ingest.RunAgainAsync(IngestQueue.Read(message), cancellationToken);
}
