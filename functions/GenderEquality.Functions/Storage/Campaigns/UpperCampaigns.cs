using Azure;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Files of campaigns of the level above, in the folder <c>upper</c> of the container <c>campaigns</c>: reports go to them, but nobody is asked or reminded by them here.</summary>
public sealed class UpperCampaigns(StorageAccount account)
{
    /// <summary>Keeps a file; the campaign that it is.</summary>
    /// <exception cref="InvalidCampaignException">It has faults; the message names them. Nothing is kept.</exception>
    public async Task<Campaign> PutAsync(BinaryData file, CancellationToken cancellation = default)
    {
        var campaign = CampaignCopy.Read(file, "the file of the level above");
        var container = await account.ContainerAsync("campaigns");
        await using var content = file.ToStream();
        await container.GetBlobClient(NameOf(campaign.Id)).PutAsync(content, "application/json", cancellation);
        return campaign;
    }

    /// <summary>The campaign; null when its file is not here.</summary>
    public async Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellation = default) =>
        await FileAsync(id, cancellation) is { } file ? CampaignCopy.Read(file, NameOf(id)) : null;

    /// <summary>The file as it was sent; null when it is not here.</summary>
    public async Task<BinaryData?> FileAsync(CampaignId id, CancellationToken cancellation = default)
    {
        var container = await account.ContainerAsync("campaigns");
        try
        {
            return (await container.GetBlobClient(NameOf(id)).DownloadContentAsync(cancellation)).Value.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private static string NameOf(CampaignId id) => $"upper/{id}.json";
}
