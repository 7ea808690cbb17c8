using System.Security.Cryptography;
using Azure;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Files of campaigns of the level above, in the container <c>campaigns</c>: reports go to them, but nobody is asked or reminded by them here. Each campaign that reports upward
/// has its own, <c>{lower}/upper/{upper}.json</c>, so that nobody changes what another one reports by. What is handed down, and nothing is made of yet, lies under its hash,
/// <c>upper/received/{sha256}.json</c>. Earlier releases kept one for all, <c>upper/{upper}.json</c>: it is read where a campaign has none of its own, and not written any more.</summary>
public sealed class UpperCampaigns(StorageAccount account)
{
    private const string Json = "application/json";

    /// <summary>Keeps the file that a campaign reports by, in the place of the one before.</summary>
    /// <param name="lower">The campaign that reports, or its draft.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The campaign that it is.</returns>
    /// <exception cref="InvalidCampaignException">It has faults; the message names them. Nothing is kept.</exception>
    public async Task<Campaign> PutAsync(CampaignId lower, BinaryData file, CancellationToken cancellation = default)
    {
        var campaign = CampaignCopy.Read(file, "the file of the level above");
        var container = await account.ContainerAsync("campaigns");
        await using var content = file.ToStream();
        await container.GetBlobClient(NameOf(lower, campaign.Id)).PutAsync(content, Json, cancellation);
        return campaign;
    }

    /// <summary>The campaign of the level above that a campaign reports to; null when it reports to none, or the file is not here.</summary>
    public async Task<Campaign?> FindAsync(Campaign lower, CancellationToken cancellation = default) =>
        await FileAsync(lower, cancellation) is { } file ? CampaignCopy.Read(file, $"the file of the level above of {lower.Id}") : null;

    /// <summary>The same as the file that it is.</summary>
    public async Task<BinaryData?> FileAsync(Campaign lower, CancellationToken cancellation = default) =>
        lower.Upward is not { } upward ? null
        : await DownloadAsync(NameOf(lower.Id, upward.Campaign), cancellation) ?? await DownloadAsync($"upper/{upward.Campaign}.json", cancellation);

    /// <summary>Keeps a file that is handed down, until something is made of it.</summary>
    /// <returns>The key under which it lies: the same for the same file, so that no other can take its place.</returns>
    /// <exception cref="InvalidCampaignException">It has faults; the message names them. Nothing is kept.</exception>
    public async Task<ReceivedCampaign> KeepAsync(BinaryData file, CancellationToken cancellation = default)
    {
        var campaign = CampaignCopy.Read(file, "the file that is handed down");
        var key = Convert.ToHexStringLower(SHA256.HashData(file.ToMemory().Span));
        var container = await account.ContainerAsync("campaigns");
        await using var content = file.ToStream();
        await container.GetBlobClient(NameOf(key)).AddAsync(content, Json, metadata: null, cancellation);
        return new ReceivedCampaign(key, campaign, file);
    }

    /// <summary>A file that is handed down; null when there is none of that key, or it is good no more by the rules of this release.</summary>
    public async Task<ReceivedCampaign?> FindReceivedAsync(string? key, CancellationToken cancellation = default)
    {
        if (key is not { Length: SHA256.HashSizeInBytes * 2 } || !key.All(char.IsAsciiHexDigitLower) || await DownloadAsync(NameOf(key), cancellation) is not { } file)
        {
            return null;
        }

        try
        {
            return new ReceivedCampaign(key, CampaignCopy.Read(file, NameOf(key)), file);
        }
        catch (InvalidCampaignException)
        {
            return null;
        }
    }

    private async Task<BinaryData?> DownloadAsync(string name, CancellationToken cancellation)
    {
        var container = await account.ContainerAsync("campaigns");
        try
        {
            return (await container.GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private static string NameOf(CampaignId lower, CampaignId upper) => $"{lower}/upper/{upper}.json";

    private static string NameOf(string key) => $"upper/received/{key}.json";
}

/// <summary>A campaign of the level above whose file was handed down.</summary>
/// <param name="Key">Under which it lies.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="File">Its file.</param>
public sealed record ReceivedCampaign(string Key, Campaign Campaign, BinaryData File);
