using Azure.Storage.Blobs;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Ingest;

/// <summary>Starts ingest when a report has arrived.</summary>
public sealed class IngestFunction(SubmissionIngest ingest)
{
    /// <summary>Takes one report in.</summary>
    [Function("Ingest")]
    public Task RunAsync(
        [BlobTrigger(IncomingBlobs.TriggerPath, Connection = "ReportStorage", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string campaign,
        string agency,
        string submission,
        CancellationToken cancellationToken) =>
        ingest.RunAsync(campaign, agency, submission, cancellationToken);
}
