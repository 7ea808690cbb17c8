using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.TestFunctions.Triggers;

/// <summary>Notes a blob's tokens and content.</summary>
public sealed class Blobs(Notebook notebook)
{
    [Function("Blobs")]
    public async Task Run(
        [BlobTrigger("incoming/{campaign}/{agency}/{submission}.docx", Connection = "ReportStorage", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string campaign, string agency, string submission, CancellationToken cancellationToken)
    {
        var text = (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToString();
        await notebook.RunAsync($"{campaign} {agency} {submission}: {text}", cancellationToken);
    }
}
