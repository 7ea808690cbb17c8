using System.Globalization;
using System.Net.Mime;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Container <c>reports</c>, beside the versions' files: what pages must know of them and nobody downloads.</summary>
public sealed class VersionNotes(StorageAccount account)
{
    /// <summary>Keeps what making a version found out.</summary>
    public Task WriteFactsAsync(CampaignId campaign, int version, VersionFacts facts, CancellationToken cancellation = default) =>
        WriteAsync(FactsName(campaign, version), facts, cancellation);

    /// <summary>What making a version found out; null for one of a release that kept nothing.</summary>
    public Task<VersionFacts?> ReadFactsAsync(CampaignId campaign, int version, CancellationToken cancellation = default) =>
        ReadAsync<VersionFacts>(FactsName(campaign, version), cancellation);

    /// <summary>Keeps why the latest order for an official version made none.</summary>
    public Task WriteRefusalAsync(CampaignId campaign, OfficialRefusal refusal, CancellationToken cancellation = default) =>
        WriteAsync($"{campaign}/notes/refusal.json", refusal, cancellation);

    /// <summary>Why the latest order that made no official version made none; null when every one did.</summary>
    public Task<OfficialRefusal?> ReadRefusalAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        ReadAsync<OfficialRefusal>($"{campaign}/notes/refusal.json", cancellation);

    private static string FactsName(CampaignId campaign, int version) => string.Create(CultureInfo.InvariantCulture, $"{campaign}/notes/{version}.json");

    private async Task WriteAsync<T>(string name, T value, CancellationToken cancellation)
        where T : notnull
    {
        var blob = await BlobAsync(name);
        using var json = new MemoryStream(StoredJson.ToUtf8(value).ToArray());
        await blob.PutAsync(json, MediaTypeNames.Application.Json, cancellation);
    }

    private async Task<T?> ReadAsync<T>(string name, CancellationToken cancellation)
        where T : class
    {
        var blob = await BlobAsync(name);
        await using var stream = await blob.TryOpenAsync(cancellation);
        return stream is null ? null : await StoredJson.ReadAsync<T>(stream, cancellation);
    }

    private async Task<BlobClient> BlobAsync(string name) => (await account.ContainerAsync("reports")).GetBlobClient(name);
}
