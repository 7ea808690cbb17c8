using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Settlements;

/// <summary>Table <c>Settlements</c>: a row for each row of an appendix table about whose figures an officer has decided.</summary>
public sealed class SettlementStore(StorageAccount account)
{
    // A column holds 32,000 characters, and no officer decides one row so often
    private const int Longest = 40;

    /// <summary>All rows about which something was ever decided, in key order.</summary>
    public async Task<IReadOnlyList<SettlementRecord>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var records = new List<SettlementRecord>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(campaign.ToString(), cancellation))
        {
            records.Add(entity.ToRecord());
        }

        return records;
    }

    /// <summary>What stands now, in key order: one a row.</summary>
    public async Task<IReadOnlyList<Settlement>> CurrentAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        [.. (await ListAsync(campaign, cancellation)).Select(record => record.Current).OfType<Settlement>()];

    /// <summary>Adds a decision, unless somebody else has decided since <paramref name="seen"/>: then nothing is changed.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="at">Table and row.</param>
    /// <param name="seen">The revision that the officer has seen.</param>
    /// <param name="deed">The decision.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The record then; null when nothing was changed.</returns>
    public async Task<SettlementRecord?> AddAsync(CampaignId campaign, (TableKey Table, string Row) at, int seen, SettlementDeed deed, CancellationToken cancellation = default)
    {
        SettlementRecord? result = null;
        Task<Entity?> MakeAsync(Entity? present)
        {
            var before = present?.ToRecord() ?? new SettlementRecord(at.Table, at.Row);
            result = before.Revision == seen && seen < Longest ? before with { History = [.. before.History, deed] } : null;
            return Task.FromResult(result is null ? null : Entity.From(campaign, result));
        }

        var table = await TableAsync();
        await table.ChangeAsync<Entity>(campaign.ToString(), Entity.Key(at.Table, at.Row), MakeAsync, cancellation);
        return result;
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Settlements");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Table { get; set; } = string.Empty;

        public string Row { get; set; } = string.Empty;

        public string History { get; set; } = string.Empty;

        public static string Key(TableKey table, string row) => $"{table}|{Uri.EscapeDataString(row).Replace('%', '=')}";

        public static Entity From(CampaignId campaign, SettlementRecord record) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = Key(record.Table, record.Row),
            Table = record.Table.ToString(),
            Row = record.Row,
            History = TableJson.Write(record.History)!,
        };

        public SettlementRecord ToRecord() => new(TableKey.Parse(Table), Row) { History = TableJson.Read<IReadOnlyList<SettlementDeed>>(History)! };
    }
}
