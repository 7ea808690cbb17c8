using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Campaigns;

/// <summary>Table <c>CampaignDecisions</c>: who may do what in a campaign. Every page asks, so that what was read counts for some seconds; what was written here counts at once.</summary>
public sealed class CampaignRightsStore(StorageAccount account, TimeProvider clock)
{
    private const string Row = "rights";
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private (DateTimeOffset At, IReadOnlyDictionary<CampaignId, CampaignRights> Lists)? known;

    /// <summary>Who may do what; everybody everything where nobody was named.</summary>
    public async Task<CampaignRights> FindAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        (await ListAsync(cancellation)).GetValueOrDefault(campaign) ?? CampaignRights.Everybody;

    /// <summary>Changes a list if nobody wrote in between, else again from the start.</summary>
    /// <param name="campaign">Of which campaign.</param>
    /// <param name="change">Makes the new list of the present one; null leaves it as it is.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False when it was left as it is.</returns>
    public async Task<bool> ChangeAsync(CampaignId campaign, Func<CampaignRights, CampaignRights?> change, CancellationToken cancellation = default)
    {
        var changed = false;
        await (await TableAsync()).ChangeAsync<Entity>(
            campaign.ToString(),
            Row,
            present =>
            {
                var next = change(present?.ToRights() ?? CampaignRights.Everybody);
                changed = next is not null;
                return Task.FromResult(next is null ? null : Entity.From(campaign, next));
            },
            cancellation);
        known = null;
        return changed;
    }

    private async Task<IReadOnlyDictionary<CampaignId, CampaignRights>> ListAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (known is { } read && now - read.At < Fresh)
        {
            return read.Lists;
        }

        var lists = new Dictionary<CampaignId, CampaignRights>();
        await foreach (var entity in (await TableAsync()).QueryAsync<Entity>(TableClient.CreateQueryFilter($"RowKey eq {Row}"), cancellationToken: cancellation))
        {
            lists[CampaignId.Parse(entity.PartitionKey)] = entity.ToRights();
        }

        known = (now, lists);
        return lists;
    }

    private Task<TableClient> TableAsync() => account.TableAsync("CampaignDecisions");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string? Rights { get; set; }

        public static Entity From(CampaignId campaign, CampaignRights rights) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = Row,
            Rights = TableJson.Write(rights),
        };

        public CampaignRights ToRights() => TableJson.Read<CampaignRights>(Rights) ?? CampaignRights.Everybody;
    }
}
