using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Editorial;

/// <summary>Container <c>editorial</c>: the officer's text of each section, <c>{campaign}/{section}.json</c>, and every earlier one,
/// <c>{campaign}/{section}/{number}.json</c>.</summary>
public sealed class EditedTextStore(StorageAccount account)
{
    /// <summary>The text of a section with its tag; null where nothing was ever written.</summary>
    public async Task<StoredText?> FindAsync(CampaignId campaign, SectionKey section, CancellationToken cancellation = default) =>
        await ReadAsync((await ContainerAsync()).GetBlobClient(Name(campaign, section)), cancellation);

    /// <summary>The texts of all sections that have one.</summary>
    public async Task<IReadOnlyList<EditedText>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var names = new List<string>();
        var options = new GetBlobsByHierarchyOptions { Prefix = $"{campaign}/", Delimiter = "/" };
        await foreach (var item in container.GetBlobsByHierarchyAsync(options, cancellation))
        {
            if (item.IsBlob)
            {
                names.Add(item.Blob.Name);
            }
        }

        // One after the other the sections of one report take longer than all else that is read for it.
        var texts = new EditedText?[names.Count];
        await SeveralAtOnce.ForEachAsync(names.Index(), async (name, stop) => texts[name.Index] = (await ReadAsync(container.GetBlobClient(name.Item), stop))?.Text, cancellation);
        return [.. texts.OfType<EditedText>()];
    }

    /// <summary>An earlier text of a section, or null.</summary>
    public async Task<EditedText?> FindEarlierAsync(CampaignId campaign, SectionKey section, int number, CancellationToken cancellation = default) =>
        (await ReadAsync((await ContainerAsync()).GetBlobClient(Earlier(campaign, section, number)), cancellation))?.Text;

    /// <summary>Earlier texts of a section, newest first.</summary>
    public async Task<IReadOnlyList<EditedText>> HistoryAsync(CampaignId campaign, SectionKey section, int most, CancellationToken cancellation = default)
    {
        var earlier = new List<EditedText>();
        var last = (await FindAsync(campaign, section, cancellation))?.Text.Number ?? 0;
        for (var number = last - 1; number > 0 && earlier.Count < most; number--)
        {
            if (await FindEarlierAsync(campaign, section, number, cancellation) is { } text)
            {
                earlier.Add(text);
            }
        }

        return earlier;
    }

    /// <summary>Writes a text if nobody wrote since; the one before is kept under its number.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="text">The text; its number is set here.</param>
    /// <param name="tag">Tag of the text that it was made from; null where there was none.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False, and nothing changed, when somebody else wrote.</returns>
    public async Task<bool> TrySaveAsync(CampaignId campaign, EditedText text, string? tag, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        var blob = container.GetBlobClient(Name(campaign, text.Section));
        var before = await ReadAsync(blob, cancellation);
        if (!string.Equals(before?.Tag, tag, StringComparison.Ordinal))
        {
            return false;
        }

        if (before is not null)
        {
            // What was written under a number stays the same, so that a second try writes the same again.
            await container.GetBlobClient(Earlier(campaign, text.Section, before.Text.Number)).AddAsync(Json(before.Text), "application/json", metadata: null, cancellation);
        }

        try
        {
            var conditions = before is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(before.Tag) };
            var options = new BlobUploadOptions { Conditions = conditions, HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } };
            await blob.UploadAsync(Json(text with { Number = (before?.Text.Number ?? 0) + 1 }), options, cancellation);
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 409 or 412)
        {
            return false;
        }
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync(EditorialBlobs.Container);

    private static MemoryStream Json(EditedText text) => new(StoredJson.ToUtf8(text).ToArray());

    private static string Name(CampaignId campaign, SectionKey section) => $"{campaign}/{section}.json";

    private static string Earlier(CampaignId campaign, SectionKey section, int number) => string.Create(CultureInfo.InvariantCulture, $"{campaign}/{section}/{number:d6}.json");

    private static async Task<StoredText?> ReadAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var content = (await blob.DownloadContentAsync(cancellation)).Value;
            return new StoredText(StoredJson.Read<EditedText>(content.Content.ToMemory().Span), content.Details.ETag.ToString());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}

/// <summary>A stored text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tag">Tells this text from any later one.</param>
public sealed record StoredText(EditedText Text, string Tag);
