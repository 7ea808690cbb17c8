using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Table <c>CampaignDecisions</c>: whether the coordinator has closed a campaign or opened it again. The last word counts; the audit log has them all.</summary>
public sealed class CampaignDecisionStore(StorageAccount account)
{
    private const string Row = "open";

    /// <summary>The last word; null when the dates alone decide.</summary>
    public async Task<CampaignDecision?> FindAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        return (await table.FindAsync<Entity>(campaign.ToString(), Row, cancellation))?.ToDecision();
    }

    /// <summary>Keeps a new word.</summary>
    public async Task PutAsync(CampaignId campaign, CampaignDecision decision, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.ChangeAsync<Entity>(campaign.ToString(), Row, _ => Task.FromResult<Entity?>(Entity.From(campaign, decision)), cancellation);
    }

    private Task<TableClient> TableAsync() => account.TableAsync("CampaignDecisions");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public bool Closed { get; set; }

        public string By { get; set; } = string.Empty;

        public DateTimeOffset At { get; set; }

        public static Entity From(CampaignId campaign, CampaignDecision decision) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = Row,
            Closed = decision.Closed,
            By = decision.By,
            At = decision.At,
        };

        public CampaignDecision ToDecision() => new(Closed, By, At);
    }
}
