using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Container <c>campaigns</c>, folder <c>imports</c>: Word files from which drafts are filled, <c>{draft}/{id}.docx</c>, each with who brought it, <c>{draft}/{id}.json</c>.</summary>
public sealed class ImportedFiles(StorageAccount account)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Keeps a file.</summary>
    public async Task AddAsync(CampaignId draft, ImportedFile about, Stream file, CancellationToken cancellation = default)
    {
        var container = await account.ContainerAsync("campaigns");
        await container.GetBlobClient(Name(draft, about.Id, "docx")).AddAsync(file, WordType, metadata: null, cancellation);
        await container.GetBlobClient(Name(draft, about.Id, "json")).PutAsync(new MemoryStream(StoredJson.ToUtf8(about).ToArray()), "application/json", cancellation);
    }

    /// <summary>Who brought a file when; null when there is none.</summary>
    public async Task<ImportedFile?> FindAsync(CampaignId draft, string id, CancellationToken cancellation = default)
    {
        await using var stream = await (await account.ContainerAsync("campaigns")).GetBlobClient(Name(draft, id, "json")).TryOpenAsync(cancellation);
        return stream is null ? null : await StoredJson.ReadAsync<ImportedFile>(stream, cancellation);
    }

    /// <summary>Opens a file as a seekable stream; null when there is none.</summary>
    public async Task<Stream?> FetchAsync(CampaignId draft, string id, CancellationToken cancellation = default) =>
        await (await account.ContainerAsync("campaigns")).GetBlobClient(Name(draft, id, "docx")).TryFetchAsync(cancellation);

    /// <summary>All files of a draft, newest first.</summary>
    public async Task<IReadOnlyList<ImportedFile>> ListAsync(CampaignId draft, CancellationToken cancellation = default)
    {
        var container = await account.ContainerAsync("campaigns");
        var ids = new List<string>();
        await foreach (var blob in container.GetBlobsAsync(Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None, $"imports/{draft}/", cancellation))
        {
            if (blob.Name.EndsWith(".json", StringComparison.Ordinal))
            {
                ids.Add(Path.GetFileNameWithoutExtension(blob.Name));
            }
        }

        var files = new List<ImportedFile>();
        foreach (var id in ids.OrderDescending(StringComparer.Ordinal))
        {
            if (await FindAsync(draft, id, cancellation) is { } file)
            {
                files.Add(file);
            }
        }

        return files;
    }

    private static string Name(CampaignId draft, string id, string extension) => string.Create(CultureInfo.InvariantCulture, $"imports/{draft}/{id}.{extension}");
}

/// <summary>A Word file from which a draft is filled.</summary>
/// <param name="Id">Unique; sorts by time.</param>
/// <param name="Kind">What it is.</param>
/// <param name="FileName">Name on the officer's computer.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record ImportedFile(string Id, ImportedFileKind Kind, string FileName, string By, DateTimeOffset At);

/// <summary>What a file is from which a draft is filled.</summary>
public enum ImportedFileKind
{
    /// <summary>The plan.</summary>
    Plan,

    /// <summary>The outline of reports, with appendix forms.</summary>
    Outline,
}
