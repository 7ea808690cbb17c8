using Azure;
using Azure.Storage.Blobs;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>What the malware scan of the storage account (Microsoft Defender for Storage, where it is switched on) found out about a blob.
/// It leaves its verdict as an index tag some seconds after the blob was written.</summary>
internal static class ScanVerdicts
{
    private const string Tag = "Malware Scanning scan result";
    private const string Malicious = "Malicious";

    /// <summary>Whether the scan called the blob malicious; false as well where nothing was scanned, or the account has no tags.</summary>
    public static async Task<bool> IsMaliciousAsync(this BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var tags = (await blob.GetTagsAsync(cancellationToken: cancellation)).Value.Tags;
            return tags.TryGetValue(Tag, out var verdict) && string.Equals(verdict, Malicious, StringComparison.OrdinalIgnoreCase);
        }
        catch (RequestFailedException none) when (none.Status is 400 or 404 or 409 or 501)
        {
            return false;
        }
    }
}
