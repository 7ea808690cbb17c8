using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Table <c>CampaignDecisions</c>: which closed campaigns are put out of the way. Nothing of them is lost, and their pages stay.</summary>
public sealed class CampaignArchive(StorageAccount account)
{
    private const string Row = "archived";

    /// <summary>Those that are.</summary>
    public async Task<IReadOnlySet<CampaignId>> ListAsync(CancellationToken cancellation = default)
    {
        var archived = new HashSet<CampaignId>();
        var filter = TableClient.CreateQueryFilter($"RowKey eq {Row}");
        await foreach (var row in (await TableAsync()).QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: cancellation))
        {
            archived.Add(CampaignId.Parse(row.PartitionKey));
        }

        return archived;
    }

    /// <summary>Puts a campaign out of the way.</summary>
    public async Task PutAsync(CampaignId campaign, string by, DateTimeOffset at, CancellationToken cancellation = default) =>
        await (await TableAsync()).UpsertEntityAsync(new TableEntity(campaign.ToString(), Row) { ["By"] = by, ["At"] = at }, TableUpdateMode.Replace, cancellation);

    /// <summary>Takes it back.</summary>
    public async Task TakeBackAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        await (await TableAsync()).DeleteEntityAsync(campaign.ToString(), Row, ETag.All, cancellation);

    private Task<TableClient> TableAsync() => account.TableAsync("CampaignDecisions");
}
