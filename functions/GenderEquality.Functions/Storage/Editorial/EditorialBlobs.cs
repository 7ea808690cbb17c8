using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Editorial;

/// <summary>Container <c>editorial</c>: what a version of the report offers to the officer who edits it (<c>{campaign}/drafts/{version}/…</c>), and drafts that were
/// edited in Word (<c>{campaign}/uploads/…</c>).</summary>
public sealed class EditorialBlobs(StorageAccount account)
{
    /// <summary>Name of the container.</summary>
    internal const string Container = "editorial";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Keeps statements and proposals of a version.</summary>
    public Task WriteSectionsAsync(CampaignId campaign, int version, IReadOnlyList<DraftSection> sections, CancellationToken cancellation = default) =>
        PutAsync(Draft(campaign, version, "sections"), new MemoryStream(StoredJson.ToUtf8(sections).ToArray()), cancellation);

    /// <summary>Statements and proposals of a version; null when it has none.</summary>
    public Task<IReadOnlyList<DraftSection>?> ReadSectionsAsync(CampaignId campaign, int version, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<DraftSection>>(Draft(campaign, version, "sections"), cancellation);

    /// <summary>Keeps what agencies wrote in a section of the outline, a list of <see cref="Contribution"/> as <see cref="StoredJson"/> writes it.</summary>
    public Task WriteContributionsAsync(CampaignId campaign, int version, SectionKey section, Stream json, CancellationToken cancellation = default) =>
        PutAsync(Draft(campaign, version, section.ToString()), json, cancellation);

    /// <summary>What agencies wrote in a section of the outline, in plan order; null when it is not kept.</summary>
    public Task<IReadOnlyList<Contribution>?> ReadContributionsAsync(CampaignId campaign, int version, SectionKey section, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<Contribution>>(Draft(campaign, version, section.ToString()), cancellation);

    /// <summary>Keeps a draft that was edited in Word.</summary>
    public async Task AddUploadAsync(CampaignId campaign, UploadedDraft upload, Stream file, CancellationToken cancellation = default)
    {
        var container = await account.ContainerAsync(Container);
        await container.GetBlobClient(Upload(campaign, upload.Id, "docx")).AddAsync(file, WordType, metadata: null, cancellation);
        await PutAsync(Upload(campaign, upload.Id, "json"), new MemoryStream(StoredJson.ToUtf8(upload).ToArray()), cancellation);
    }

    /// <summary>Who uploaded a draft when; null when there is none.</summary>
    public Task<UploadedDraft?> FindUploadAsync(CampaignId campaign, string id, CancellationToken cancellation = default) => ReadAsync<UploadedDraft>(Upload(campaign, id, "json"), cancellation);

    /// <summary>Opens an uploaded draft as a seekable stream; null when there is none.</summary>
    public async Task<Stream?> FetchUploadAsync(CampaignId campaign, string id, CancellationToken cancellation = default) =>
        await (await account.ContainerAsync(Container)).GetBlobClient(Upload(campaign, id, "docx")).TryFetchAsync(cancellation);

    private static string Draft(CampaignId campaign, int version, string name) => string.Create(CultureInfo.InvariantCulture, $"{campaign}/drafts/{version}/{name}.json");

    private static string Upload(CampaignId campaign, string id, string extension) => $"{campaign}/uploads/{id}.{extension}";

    private async Task PutAsync(string name, Stream json, CancellationToken cancellation) =>
        await (await account.ContainerAsync(Container)).GetBlobClient(name).PutAsync(json, "application/json", cancellation);

    private async Task<T?> ReadAsync<T>(string name, CancellationToken cancellation)
        where T : class
    {
        await using var stream = await (await account.ContainerAsync(Container)).GetBlobClient(name).TryOpenAsync(cancellation);
        return stream is null ? null : await StoredJson.ReadAsync<T>(stream, cancellation);
    }
}

/// <summary>A draft that was edited in Word and uploaded.</summary>
/// <param name="Id">Unique; sorts by time.</param>
/// <param name="FileName">Name on the officer's computer.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record UploadedDraft(string Id, string FileName, string By, DateTimeOffset At);
