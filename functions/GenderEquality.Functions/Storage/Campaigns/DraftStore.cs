using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Container <c>campaigns</c>, folder <c>drafts</c>: campaigns that are being made, <c>{id}.json</c>, and every earlier state of each,
/// <c>{id}/history/{version}.json</c>, with lists of agencies that were sent for it, <c>{id}/lists/{name}.json</c>. One that is put away leaves its history.</summary>
public sealed class DraftStore(StorageAccount account, TimeProvider clock)
{
    private const string Folder = "drafts/";
    private const string Json = "application/json";

    /// <summary>The draft with its tag; null when there is none.</summary>
    public async Task<StoredDraft?> FindAsync(CampaignId id, CancellationToken cancellation = default) =>
        await ReadAsync((await ContainerAsync()).GetBlobClient(Name(id)), cancellation);

    /// <summary>All drafts, the one saved last first.</summary>
    public async Task<IReadOnlyList<CampaignDraft>> ListAsync(CancellationToken cancellation = default)
    {
        var drafts = new List<CampaignDraft>();
        var container = await ContainerAsync();
        await foreach (var item in container.GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Prefix = Folder, Delimiter = "/" }, cancellation))
        {
            if (item.IsBlob && await ReadAsync(container.GetBlobClient(item.Blob.Name), cancellation) is { } stored)
            {
                drafts.Add(stored.Draft);
            }
        }

        return [.. drafts.OrderByDescending(draft => draft.At)];
    }

    /// <summary>Saves a draft if nobody saved since; the state before is kept in the history.</summary>
    /// <param name="draft">The draft; its version is set here.</param>
    /// <param name="tag">Tag of the state that it was made from; null for a new one.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The saved draft; null, and nothing changed, when somebody else saved, or there is one already.</returns>
    public async Task<StoredDraft?> SaveAsync(CampaignDraft draft, string? tag, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var blob = container.GetBlobClient(Name(draft.Id));
        var before = await ReadAsync(blob, cancellation);
        if (!string.Equals(before?.Tag, tag, StringComparison.Ordinal))
        {
            return null;
        }

        if (before is not null)
        {
            await KeepAsync(container, before.Draft, cancellation);
        }

        var saved = draft with { Version = NewName() };
        var conditions = before is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(before.Tag) };
        try
        {
            var options = new BlobUploadOptions { Conditions = conditions, HttpHeaders = new BlobHttpHeaders { ContentType = Json } };
            var written = await blob.UploadAsync(Content(saved), options, cancellation);
            return new StoredDraft(saved, written.Value.ETag.ToString());
        }
        catch (RequestFailedException lost) when (lost.Status is 409 or 412)
        {
            return null;
        }
    }

    /// <summary>Earlier states, newest first; of a draft that was put away all of them.</summary>
    public async Task<IReadOnlyList<CampaignDraft>> HistoryAsync(CampaignId id, int most, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, $"{Folder}{id}/history/", cancellation))
        {
            names.Add(blob.Name);
        }

        var earlier = new List<CampaignDraft>();
        foreach (var name in names.OrderDescending(StringComparer.Ordinal).Take(most))
        {
            if (await ReadAsync(container.GetBlobClient(name), cancellation) is { } stored)
            {
                earlier.Add(stored.Draft);
            }
        }

        return earlier;
    }

    /// <summary>An earlier state; null when there is none of that version.</summary>
    public async Task<CampaignDraft?> FindEarlierAsync(CampaignId id, string version, CancellationToken cancellation = default) =>
        Ulid.TryParse(version, null, out var known) ? (await ReadAsync((await ContainerAsync()).GetBlobClient(Earlier(id, NameOf(known))), cancellation))?.Draft : null;

    /// <summary>Puts a draft away. Its last state stays in the history.</summary>
    /// <param name="id">Which.</param>
    /// <param name="tag">Tag of its state, as it was seen.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False, and nothing changed, when somebody else saved or put it away.</returns>
    public async Task<bool> PutAwayAsync(CampaignId id, string tag, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var blob = container.GetBlobClient(Name(id));
        if (await ReadAsync(blob, cancellation) is not { } stored || !string.Equals(stored.Tag, tag, StringComparison.Ordinal))
        {
            return false;
        }

        await KeepAsync(container, stored.Draft, cancellation);
        try
        {
            await blob.DeleteAsync(conditions: new BlobRequestConditions { IfMatch = new ETag(tag) }, cancellationToken: cancellation);
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Keeps a list of agencies that was sent for a draft, until somebody takes it.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> KeepListAsync(CampaignId id, ListedAgencies list, CancellationToken cancellation = default)
    {
        var name = NewName();
        await (await ContainerAsync()).GetBlobClient(List(id, name)).AddAsync(new MemoryStream(StoredJson.ToUtf8(list).ToArray()), Json, metadata: null, cancellation);
        return name;
    }

    /// <summary>A list that was kept; null when there is none of that id.</summary>
    public async Task<ListedAgencies?> FindListAsync(CampaignId id, string name, CancellationToken cancellation = default)
    {
        if (!Ulid.TryParse(name, null, out var known))
        {
            return null;
        }

        await using var stream = await (await ContainerAsync()).GetBlobClient(List(id, NameOf(known))).TryOpenAsync(cancellation);
        return stream is null ? null : await StoredJson.ReadAsync<ListedAgencies>(stream, cancellation);
    }

    // A ULID: sorts by time.
    private string NewName() => NameOf(Ulid.NewUlid(clock.GetUtcNow()));

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("campaigns");

    // What was written under a version stays the same, so that a second try writes the same again.
    private static Task KeepAsync(BlobContainerClient container, CampaignDraft draft, CancellationToken cancellation) =>
        container.GetBlobClient(Earlier(draft.Id, draft.Version)).AddAsync(Content(draft), Json, metadata: null, cancellation);

    private static MemoryStream Content(CampaignDraft draft) => new(StoredJson.ToUtf8(Stored.Of(draft)).ToArray());

    private static string Name(CampaignId id) => $"{Folder}{id}.json";

    private static string NameOf(Ulid version) => version.ToString(null, CultureInfo.InvariantCulture);

    private static string List(CampaignId id, string name) => $"{Folder}{id}/lists/{name}.json";

    private static string Earlier(CampaignId id, string version) => $"{Folder}{id}/history/{version}.json";

    private static async Task<StoredDraft?> ReadAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var content = (await blob.DownloadContentAsync(cancellation)).Value;
            return new StoredDraft(StoredJson.Read<Stored>(content.Content.ToMemory().Span).ToDraft(), content.Details.ETag.ToString());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    // The document is kept as it is, with names that differ only in the case of letters.
    private sealed record Stored(CampaignId Id, string Version, string By, DateTimeOffset At, string? How, string? Base, IReadOnlyList<StoredNote>? ToLookAt, JsonElement Document)
    {
        public static Stored Of(CampaignDraft draft) =>
            new(draft.Id, draft.Version, draft.By, draft.At, draft.How, draft.Base, [.. draft.ToLookAt.Select(note => new StoredNote(note.Place.ToKey(), note.Text))], JsonSerializer.SerializeToElement(draft.Document));

        public CampaignDraft ToDraft() => new(Id, JsonObject.Create(Document)!, By, At)
        {
            Version = Version,
            How = How,
            Base = Base,
            ToLookAt = [.. (ToLookAt ?? []).Select(note => new DraftFault(JsonPlace.OfKey(note.Place), note.Text))],
        };
    }

    private sealed record StoredNote(string Place, string Text);
}

/// <summary>A draft as it is stored.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Tag">Tells this state from any later one.</param>
public sealed record StoredDraft(CampaignDraft Draft, string Tag);
